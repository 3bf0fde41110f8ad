"""A page with the search, as the tests use it."""

from __future__ import annotations

from playwright.sync_api import Page as Tab, Route

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; "
    "form-action 'self'; base-uri 'none'"
)


def until(tab: Tab, condition: str) -> None:
    """Waits for a condition of the page.

    Asked anew from outside each time: `wait_for_function` asks from inside the page, where the policy of our own pages
    forbids to evaluate text, and fails as soon as its first answer is no.
    """
    for _ in range(400):
        if tab.evaluate(condition):
            return
        tab.wait_for_timeout(25)
    raise AssertionError(f"never came true: {condition}")


def open_search(tab: Tab, address: str) -> None:
    tab.goto(address)
    tab.locator("input[type=search]").focus()
    until(tab, "document.querySelector('form').terskelAnswer('') !== null")


def under_strict_policy(tab: Tab) -> list[str]:
    """Serves every file with the policy of a careful host; what the browser complains of is in the list."""
    faults: list[str] = []
    tab.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: faults.append(str(error)))

    def strictly(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers=answer.headers | {"content-security-policy": POLICY})

    tab.route("**/*", strictly)
    return faults
