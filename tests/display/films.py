"""A film of plain colours."""

from PIL import Image


def film(file, frames, delay_ms):
    pictures = [Image.new("RGB", (64, 36), (step * 40 % 256, 80, 120)) for step in range(frames)]
    pictures[0].save(file, save_all=True, append_images=pictures[1:], duration=delay_ms, loop=0)
