#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""makeindex.py GALLERY: writes index.html for the pictures <scene>.<look>.<language>.<percent>.png in a folder."""

import json
import pathlib
import sys

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Latchkey: gallery</title>
<style>
  :root { color-scheme: light dark; font: 14px system-ui, sans-serif }
  body { margin: 0 }
  form { position: sticky; top: 0; padding: 12px 16px; background: Canvas; border-bottom: 1px solid GrayText;
         display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; z-index: 1 }
  fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 10px }
  section { padding: 16px }
  h2 { font-size: 15px; margin: 0 0 8px }
  .row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
  figure { margin: 0 } figcaption { opacity: .7; margin-bottom: 4px }
  img { max-width: min(100%, var(--width)); height: auto; border: 1px solid GrayText }
</style>
<form><input type="search" name="text" placeholder="window" autofocus><span id="choices"></span>
<label>width <input type="range" name="width" min="200" max="1600" value="520"></label><output></output></form>
<main></main>
<script>
const pictures = PICTURES;
const form = document.forms[0], keys = ["look", "language", "percent"];
for (const key of keys) {
  const set = document.createElement("fieldset");
  for (const value of [...new Set(pictures.map(p => p[key]))])
    set.innerHTML += `<label><input type="checkbox" name="${key}" value="${value}" checked>${value}</label>`;
  document.getElementById("choices").append(set);
}
function update() {
  const text = form.text.value.toLowerCase(), chosen = {};
  for (const key of keys) chosen[key] = [...form.querySelectorAll(`[name=${key}]:checked`)].map(b => b.value);
  const shown = pictures.filter(p => p.scene.toLowerCase().includes(text)
      && keys.every(key => chosen[key].includes(String(p[key]))));
  const main = document.querySelector("main");
  main.style.setProperty("--width", form.width.value + "px");
  main.replaceChildren(...[...new Set(shown.map(p => p.scene))].map(scene => {
    const section = document.createElement("section");
    section.innerHTML = `<h2>${scene}</h2><div class="row">` + shown.filter(p => p.scene === scene).map(p =>
      `<figure><figcaption>${p.look} · ${p.language} · ${p.percent} %</figcaption>`
      + `<a href="${p.file}"><img loading="lazy" src="${p.file}" alt="${scene}"></a></figure>`).join("") + "</div>";
    return section;
  }));
  document.querySelector("output").value = shown.length + " pictures";
}
form.addEventListener("input", update);
update();
</script></html>
"""


def main():
    folder = pathlib.Path(sys.argv[1])
    pictures = []
    for path in sorted(folder.glob("*.*.*.*.png")):
        scene, look, language, percent, _ = path.name.split(".")
        pictures.append(
            {"scene": scene, "look": look, "language": language, "percent": int(percent), "file": path.name}
        )
    page = PAGE.replace("PICTURES", json.dumps(pictures))
    (folder / "index.html").write_text(page, encoding="utf-8")
    print(f"{len(pictures)} pictures: {folder / 'index.html'}")


if __name__ == "__main__":
    main()
