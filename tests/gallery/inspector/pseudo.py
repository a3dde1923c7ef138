#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""pseudo.py FROM.ts TO.ts: a language that nobody speaks: every text is marked ⟦…⟧, accented and 40 % longer.

What is on the screen without the mark was never handed to a translator; what is cut off has no room for a language
that is longer than English.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans("ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÀĆĎÉĜĤÎĴĶĹŃÖŔŠŤÜŴÝŽàćďéĝĥîĵķĺńöŕšťüŵýž")


def pseudo(source: str) -> str:
    pieces = re.split(r"(%L?\d|%L?n|<[^>]*>|&[a-z]+;|&.|\*\.\w+)", source)
    text = "".join(piece if index % 2 else piece.translate(ACCENTED) for index, piece in enumerate(pieces))
    words = "~" * max(1, len(source) * 2 // 5)
    longer = " ".join(words[start:start + 9] for start in range(0, len(words), 9))
    return f"⟦{text} {longer}⟧"


def main(original: str, made: str) -> None:
    tree = ElementTree.parse(original)
    tree.getroot().set("language", "en")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        text = pseudo(message.findtext("source"))
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    tree.write(made, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
