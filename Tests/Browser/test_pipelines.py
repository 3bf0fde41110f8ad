"""The pipelines that a municipality gets: they are what GitHub and GitLab read, and what builds cannot publish or know a secret.

That their commands do what they say is tried in a Debian that has nothing else, by `scripts/release`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).resolve().parents[2] / "scripts" / "ci"
SCHEMAS = {
    "github.yml": ["--builtin-schema", "vendor.github-workflows"],
    "action.yml": ["--builtin-schema", "vendor.github-actions"],
    "gitlab.yml": ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
}
BUILDING = re.compile(r"\bterskel (build|check)\b")


def schema_faults(name: str, path: Path) -> str:
    told = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *SCHEMAS[name], path], capture_output=True, text=True, check=False)
    return "" if told.returncode == 0 else told.stdout + told.stderr


def unpinned(text: str) -> list[str]:
    """What is fetched by a name that can come to mean something else."""
    uses = [used for used in re.findall(r"uses: (\S+)", text) if not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", used)]
    images = [image for image in re.findall(r"(?m)^ *(?:image:|container:|FROM) +(\S+)", text)
              if not re.search(r":\d+\.\d+", image)]
    return uses + images


def github_rights(workflow: dict[str, Any]) -> list[str]:
    """What a job that reads others' content may do beyond reading it, and what a job that may publish reads of it."""
    faults = []
    if workflow.get("permissions") != {}:
        faults.append("the workflow gives rights to every job")
    for name, job in workflow["jobs"].items():
        text = yaml.safe_dump(job)
        builds = BUILDING.search(text) is not None
        rights = job.get("permissions")
        if builds and rights != {"contents": "read"}:
            faults.append(f"{name} builds and may {rights}")
        if builds and "secrets." in text:
            faults.append(f"{name} builds and knows a secret")
        if not builds and "checkout" in text:
            faults.append(f"{name} publishes and reads the content")
        if not builds and "pull_request" not in str(job.get("if")):
            faults.append(f"{name} publishes what somebody only proposed")
    return faults


def injections(steps: list[dict[str, Any]]) -> list[str]:
    """Commands into which somebody's text is pasted before a shell reads them."""
    return [step["run"] for step in steps if "${{" in step.get("run", "")]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_pipeline_is_what_its_schema_says(name: str) -> None:
    assert schema_faults(name, FOLDER / name) == ""


@pytest.mark.parametrize("name, old, new", [
    ("github.yml", "runs-on: ubuntu-24.04", "runs_on: ubuntu-24.04"),
    ("github.yml", "contents: read", "contents: rread"),
    ("action.yml", "using: composite", "using: 7"),
    ("gitlab.yml", "    when: always", "    when: seldom"),
])
def test_the_schemas_find_a_fault(name: str, old: str, new: str, tmp_path: Path) -> None:
    text = (FOLDER / name).read_text()
    assert old in text
    planted = tmp_path / name
    planted.write_text(text.replace(old, new))
    assert schema_faults(name, planted) != ""


@pytest.mark.parametrize("name", ["github.yml", "gitlab.yml", "Dockerfile"])
def test_everything_that_is_fetched_has_a_version(name: str) -> None:
    text = (FOLDER / name).read_text()
    assert unpinned(text) == []
    assert re.search(r"@[0-9a-f]{40}|debian:12\.\d+", text)


def test_a_name_without_a_version_is_found() -> None:
    assert unpinned("- uses: actions/checkout@v4") == ["actions/checkout@v4"]
    assert unpinned("image: debian:stable") == ["debian:stable"]
    assert unpinned("FROM debian") == ["debian"]


def test_the_program_is_installed_only_with_the_sum_that_was_asked_for() -> None:
    for name in SCHEMAS:
        text = (FOLDER / name).read_text()
        assert text.index("curl ") < text.index("sha256sum --check") < text.rindex("apt-get install"), name


def test_what_builds_reads_only_and_what_publishes_sees_no_content() -> None:
    workflow = yaml.safe_load((FOLDER / "github.yml").read_text())
    assert github_rights(workflow) == []
    assert set(workflow["jobs"]) == {"bygg", "publiser"} and workflow["jobs"]["publiser"]["needs"] == "bygg"


@pytest.mark.parametrize("job, change", [
    ("bygg", {"permissions": {"contents": "write"}}),
    ("bygg", {"permissions": None}),
    ("bygg", {"env": {"KEY": "${{ secrets.KEY }}"}}),
    ("publiser", {"if": "true"}),
    ("publiser", {"steps": [{"uses": "actions/checkout@v4"}]}),
])
def test_a_right_too_much_is_found(job: str, change: dict[str, Any]) -> None:
    workflow = yaml.safe_load((FOLDER / "github.yml").read_text())
    workflow["jobs"][job].update(change)
    assert len(github_rights(workflow)) == 1


def test_no_text_of_somebody_else_becomes_a_command() -> None:
    workflow = yaml.safe_load((FOLDER / "github.yml").read_text())
    action = yaml.safe_load((FOLDER / "action.yml").read_text())
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]] + action["runs"]["steps"]
    assert len([step for step in steps if "run" in step]) >= 5
    assert injections(steps) == []
    assert injections([{"run": "echo ${{ inputs.content }}"}]) == ["echo ${{ inputs.content }}"]


def test_gitlab_publishes_the_main_branch_alone_in_a_job_without_the_source() -> None:
    pipeline = yaml.safe_load((FOLDER / "gitlab.yml").read_text())
    building, publishing = pipeline["bygg"], pipeline["pages"]
    assert "environment" not in building and "variables" not in building
    assert publishing["needs"] == ["bygg"] and publishing["variables"] == {"GIT_STRATEGY": "none"}
    assert publishing["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    assert publishing["environment"] == {"name": "produksjon"}
