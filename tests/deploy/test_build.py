"""What the build tells of its packages: their index, their bill of materials, their licences."""

import json
import subprocess
import zipfile

import pytest

from antrean_build import bill, stick
from antrean_build.deb import pack
from antrean_build.recipe import read_recipe
from tests.deploy.machines import PACKAGES

METADATA = """\
Metadata-Version: 2.4
Name: Sample
Version: 1.0
License-Expression: MIT

"""


def wheel(folder):
    file = folder / "sample-1.0-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as out:
        out.writestr("sample-1.0.dist-info/METADATA", METADATA)
        out.writestr("sample-1.0.dist-info/licenses/LICENSE", "Do as you like.\n")
    return file


def test_a_package_is_one_that_dpkg_reads(tmp_path):
    folder = tmp_path / "antrean-sample"
    (folder / "root/etc").mkdir(parents=True)
    (folder / "root/etc/sample.conf").write_text("x = 1\n")
    text = 'summary = "A sample"\ndescription = "Nothing."\narchitecture = "all"\n'
    (folder / "package.toml").write_text(text)
    recipe = read_recipe(folder / "package.toml")
    root = tmp_path / "root"
    subprocess.run(["cp", "-r", folder / "root", root], check=True)
    file = pack(recipe, "1.2.3", root, tmp_path, "1764000000")
    told = subprocess.run(
        ["dpkg-deb", "-I", file], check=True, capture_output=True, text=True
    ).stdout
    assert "Version: 1.2.3" in told
    assert "conffiles" in told
    assert "Filename: ./antrean-sample_1.2.3_all.deb" in stick.entry(file)


def test_a_bill_names_every_wheel_with_its_hash_and_licence(tmp_path):
    wheel(tmp_path)
    lock = tmp_path / "sample.txt"
    lock.write_text("sample==1.0\n")
    bill.write(bill.wheels_in(tmp_path), lock, tmp_path)
    told = json.loads((tmp_path / "sbom-sample.cdx.json").read_text())
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    assert told["components"][0]["purl"] == "pkg:pypi/sample@1.0"
    assert told["components"][0]["licenses"] == [{"license": {"name": "MIT"}}]
    assert len(told["components"][0]["hashes"][0]["content"]) == 64


def test_licence_texts_are_kept_whole(tmp_path):
    wheel(tmp_path)
    bill.licences(bill.wheels_in(tmp_path), tmp_path / "LICENCES.txt")
    told = (tmp_path / "LICENCES.txt").read_text()
    assert "Sample 1.0: MIT" in told
    assert "Do as you like." in told


def test_recipes_refuse_a_misspelt_key(tmp_path):
    text = (PACKAGES / "antrean-hub/package.toml").read_text().replace("depends", "dependz")
    (tmp_path / "antrean-hub").mkdir()
    file = tmp_path / "antrean-hub/package.toml"
    file.write_text(text)
    with pytest.raises(ValueError, match="dependz"):
        read_recipe(file)
