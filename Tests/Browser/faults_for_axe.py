"""axe-core in an open tab: every rule of WCAG 2.2 A and AA and of best practice, none switched off."""

from __future__ import annotations

import functools
import warnings
from importlib.resources import files

from playwright.sync_api import Page as Tab

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    # Carries wcag22aa, and is off all the same unless it is asked for by name.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations", "incomplete"],
}
# Those of the same rules that ask for colours (axe's category `cat.color`).
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
# Those that hang on words, on how much room they take, and on what else is on a page, where structure alone settles the others.
WORD_RULES = [
    "aria-valid-attr-value", "button-name", "duplicate-id-aria", "empty-heading", "heading-order", "label", "landmark-unique", "link-name",
    "scrollable-region-focusable", "target-size",
]


@functools.cache
def axe_source() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def _put_in(tab: Tab) -> None:
    """Puts axe into the page, once: half a megabyte of script takes as long to read as the page takes to judge."""
    if not tab.evaluate("() => 'axe' in window"):
        tab.evaluate(axe_source())


def axe_version(tab: Tab) -> str:
    _put_in(tab)
    return tab.evaluate("axe.version")


def axe_colour_rules(tab: Tab) -> list[str]:
    _put_in(tab)
    return tab.evaluate("""wanted => axe.getRules(['cat.color'])
        .filter(rule => rule.tags.some(tag => wanted.includes(tag))).map(rule => rule.ruleId).sort()""", TAGS)


def axe_faults(tab: Tab, rules: list[str] | None = None) -> list[str]:
    """What axe finds wrong in the page that the tab shows: by every rule, or by the ones that are named."""
    options = OPTIONS | {"runOnly": {"type": "rule", "values": rules}} if rules else OPTIONS
    _put_in(tab)
    # Only what is looked at here comes over: what a page passes is most of an answer.
    results = tab.evaluate("""async options => {
        const { violations, incomplete, passes } = await axe.run(document, options);
        return { violations, incomplete, passes: passes.length };
    }""", options)
    # A rule that could not decide is no fault, but it is no clean bill either: it is said at the end of the run.
    for result in results["incomplete"]:
        warnings.warn(f"axe could not decide {result['id']}: {_first_reason(result)}", stacklevel=2)
    faults = [
        f"{result['id']} ({result['impact']}): {node['target'][0]}: {_first_line(node['failureSummary'])}"
        for result in results["violations"]
        for node in result["nodes"]
    ]
    # A run in which axe looked at nothing would be a clean one as well.
    return faults if results["passes"] else [*faults, "axe found nothing to look at"]


def _first_reason(result: dict) -> str:
    node = result["nodes"][0]
    checks = [check for group in ("any", "all", "none") for check in node[group]]
    return f"{node['target'][0]}: {checks[0]['message'] if checks else result['help']}"


def _first_line(summary: str) -> str:
    return " ".join(line.strip() for line in summary.splitlines()[1:3])
