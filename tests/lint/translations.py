#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""translations.py SOURCES LUPDATE: fails unless each language has every text of the program, whole and well-formed.

Checks against a fresh run of lupdate that nothing is new, gone, unfinished or empty; that placeholders, mnemonics, ends
of sentences and quotation marks are those of the source; and that a text with a number has as many forms as the
language, with the number written as the language writes numbers (%Ln).
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

Language = collections.namedtuple("Language", "forms free_forms quotes")
# free_forms: the first ones, which stand for so few numbers that a word can say the number.
LANGUAGES = {
    "ar": Language(6, 3, "«»"),
    "de": Language(2, 1, "„“"),
    "es": Language(2, 1, "«»"),
    "fr": Language(2, 1, "«»"),
    "ja": Language(1, 0, "「」"),
    "zh_CN": Language(1, 0, "“”"),
}
ENDS = {".": ".。", "?": "?？؟", ":": ":：", "…": "…", "·": "·", ",": ",،，"}
NAMES_OF_QT = ("QLineEdit", "QHttpSocketEngine", "QSocks5SocketEngine")  # compared with what Qt itself says


def messages(path: pathlib.Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """Each message of a .ts file by context, source and comment."""
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""): message
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%L?([1-9])", text))


def mnemonics(text: str) -> int:
    return len(re.findall(r"&(?!&)\S", text.replace("&&", "")))


def end(text: str) -> str:
    """The last character that is read: not a mnemonic in brackets, an isolate's end or the value of "NAME=…"."""
    return re.sub(r"\(&.\)|[\u2068\u2069]|=…", "", text)[-1:]


def of_form(source: str, text: str, language: Language, name: str):
    """What is wrong with one translation of one text."""
    if not text.strip():
        yield "is empty"
        return
    if placeholders(source) != placeholders(text):
        yield "has other placeholders"
    if mnemonics(source) != mnemonics(text):
        yield "has another number of mnemonics (&)"
    wanted = ENDS.get(end(source))
    if (wanted and end(text) not in wanted) or (not wanted and end(text) in ".。：:…·"):
        yield f"ends otherwise than “{source[-1:]}”"
    if (text != text.strip() and source == source.strip()) or "  " in text:
        yield "has spaces too many"
    if "“" in source and not all(mark in text for mark in language.quotes):
        yield f"does not quote with {language.quotes}"
    if name == "fr" and re.search(r" [:;?!»]|« |'", text):
        yield "has an ordinary space where French has a narrow one, or a straight apostrophe"


def of_message(message: ElementTree.Element, language: Language, name: str):
    """What is wrong with one message."""
    source, translation = message.findtext("source"), message.find("translation")
    if translation.get("type"):
        yield translation.get("type")
        return
    if message.get("numerus") != "yes":
        yield from of_form(source, translation.text or "", language, name)
        return
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if len(forms) != language.forms:
        yield f"has {len(forms)} forms, not {language.forms}"
    for index, form in enumerate(forms):
        if re.search(r"%n", form):
            yield "writes the number as %n, not as %Ln"
        if index >= language.free_forms and "%Ln" not in form:
            yield f"has no number in form {index + 1}"
        yield from of_form(source, form, language, name)


def main(sources: pathlib.Path, lupdate: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "fresh_de.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", "-I", ".", "app", "ui", "-source-language", "en",
                        "-target-language", "de", "-ts", path], cwd=sources, check=True)
        fresh = messages(path)
    problems = [] if fresh else ["lupdate finds no texts"]
    folder = sources / "resources/translations"
    strangers = {path.name for path in folder.glob("*.ts")} ^ {f"latchkey_{name}.ts" for name in [*LANGUAGES, "en"]}
    problems += [f"{name}: a language that is not checked, or has no file" for name in sorted(strangers)]
    for name, language in LANGUAGES.items():
        kept = messages(folder / f"latchkey_{name}.ts")
        for key in fresh.keys() - kept.keys():
            problems.append(f"{name}: is new: {key[0]}: {key[1]}")
        for key in kept.keys() - fresh.keys():
            problems.append(f"{name}: is no longer in the program: {key[0]}: {key[1]}")
        for key, message in kept.items():
            if key[0] not in NAMES_OF_QT:
                problems += [f"{name}: {what}: {key[0]}: {key[1]}" for what in of_message(message, language, name)]
    print("\n".join(problems))
    if problems:
        print(f"{len(problems)} problems; resources/translations/update.sh adds what is new and removes what is gone")
        return 1
    print(f"{len(fresh)} texts in {len(LANGUAGES)} languages")
    return 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
