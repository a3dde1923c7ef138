# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""iconfiles.py FILE.ico FILE.icns: the icon files hold every size that Windows and macOS ask for, each a picture of that
size with clear corners and a full middle. Windows' file is read by icotool too."""

import struct
import subprocess
import sys
import zlib

WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256]
MAC_SIZES = {"ic04": 16, "ic05": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64,
             "ic13": 256, "ic14": 512}
LARGEST_LOOKED_AT = 128  # Python takes seconds for the pixels of larger ones


def png_alphas(data):
    """Width and the alpha of each pixel of an 8-bit RGBA PNG that is not interlaced; no pixels of large ones."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "no PNG"
    position, packed, header = 8, b"", None
    while position < len(data):
        length, kind = struct.unpack(">I4s", data[position:position + 8])
        body = data[position + 8:position + 8 + length]
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        if kind == b"IDAT":
            packed += body
        position += 12 + length
    width, height, depth, colour, _, _, interlaced = header
    assert (width, depth, colour, interlaced) == (height, 8, 6, 0), f"an unexpected PNG: {header}"
    raw, stride = zlib.decompress(packed), 4 * width
    assert len(raw) == width * (stride + 1), "a PNG is cut off"
    if width > LARGEST_LOOKED_AT:
        return width, None
    before, alphas = bytearray(stride), []
    for row in range(height):
        kind, line = raw[row * (stride + 1)], bytearray(raw[row * (stride + 1) + 1:(row + 1) * (stride + 1)])
        for at in range(stride):
            left = line[at - 4] if at >= 4 else 0
            corner = before[at - 4] if at >= 4 else 0
            up = before[at]
            estimate = left + up - corner
            paeth = min((left, up, corner), key=lambda value: abs(estimate - value))
            line[at] = (line[at] + (0, left, up, (left + up) // 2, paeth)[kind]) & 0xFF
        alphas += line[3::4]
        before = line
    return width, alphas


def bitmap_alphas(data):
    """The same of an icon's bitmap: its header names twice the height, for the mask behind the picture."""
    size, width, height, planes, bits = struct.unpack("<IiiHH", data[:16])
    assert (size, height, planes, bits) == (40, 2 * width, 1, 32), "an unexpected bitmap header"
    mask = (width + 31) // 32 * 4 * width
    assert len(data) == 40 + 4 * width * width + mask, "the bitmap has no full mask"
    return width, list(data[43:40 + 4 * width * width:4])


def packed_alphas(data, width):
    """The same of macOS' packed ARGB, whose first plane is the alpha."""
    assert data[:4] == b"ARGB", "no packed ARGB"
    plain, position = bytearray(), 4
    while position < len(data):
        control = data[position]
        if control < 0x80:
            plain += data[position + 1:position + 2 + control]
            position += 2 + control
        else:
            plain += data[position + 1:position + 2] * (control - 125)
            position += 2
    assert len(plain) == 4 * width * width, "planes of another size"
    return width, list(plain[:width * width])


def check(name, size, picture):
    width, alphas = picture
    assert width == size, f"{name}: {width} pixels, not {size}"
    if alphas is None:
        return
    assert alphas[0] == alphas[-1] == 0, f"{name}: a corner is not clear"
    assert alphas[width * (width // 2) + width // 2] == 255, f"{name}: the middle is not full"
    assert any(0 < alpha < 255 for alpha in alphas), f"{name}: no smooth edge"


def check_windows(path):
    with open(path, "rb") as file:
        data = file.read()
    reserved, kind, count = struct.unpack("<HHH", data[:6])
    assert (reserved, kind) == (0, 1), "no icon file"
    sizes = []
    for number in range(count):
        width, height, _, _, planes, bits, length, offset = struct.unpack("<BBBBHHII", data[6 + 16 * number:22 + 16 * number])
        sizes.append(width or 256)
        assert (width, planes, bits) == (height, 1, 32)
        body = data[offset:offset + length]
        assert len(body) == length, "a picture is cut off"
        check(f"{path} {sizes[-1]}", sizes[-1], png_alphas(body) if sizes[-1] == 256 else bitmap_alphas(body))
    assert sizes == WINDOWS_SIZES, sizes
    listed = subprocess.run(["icotool", "--list", path], check=True, capture_output=True, text=True).stdout
    assert len(listed.splitlines()) == len(WINDOWS_SIZES), listed


def check_mac(path):
    with open(path, "rb") as file:
        data = file.read()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data), "no whole icon family"
    position, found = 8, {}
    while position < len(data):
        kind, length = struct.unpack(">4sI", data[position:position + 8])
        found[kind.decode()] = data[position + 8:position + length]
        position += length
    assert sorted(found) == sorted(MAC_SIZES), sorted(found)
    for kind, size in MAC_SIZES.items():
        packed = kind in ("ic04", "ic05")
        check(f"{path} {kind}", size, packed_alphas(found[kind], size) if packed else png_alphas(found[kind]))


check_windows(sys.argv[1])
check_mac(sys.argv[2])
print(f"{len(WINDOWS_SIZES)} pictures for Windows and {len(MAC_SIZES)} for macOS")
