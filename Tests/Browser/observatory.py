"""The scoring of the HTTP Observatory, made anew from its published description, for headers that nobody serves yet.

Source: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring (results, modifiers, grades), as it stood in
November 2026. A scan begins at 100. Penalties are taken first; bonuses are added where 90 or more are left. What only a
running server can show is taken as what a host of such a site does: it answers over https with a valid certificate, and sets
no cookie. Where the description and the scanner disagree (a resource policy), the lesser figure counts here.
"""

from __future__ import annotations

import re

GRADES = [(100, "A+"), (90, "A"), (85, "A-"), (80, "B+"), (70, "B"), (65, "B-"), (60, "C+"), (50, "C"), (45, "C-"), (40, "D+"),
          (30, "D"), (25, "D-"), (0, "F")]
BONUS_FROM = 90
SIX_MONTHS = 15_768_000
BROAD = re.compile(r"\*|(https?|ftp|data|blob):(\*|//\*)?")
PRIVATE = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
Result = tuple[str, int]


def parse_policy(text: str) -> dict[str, list[str]]:
    policy: dict[str, list[str]] = {}
    for part in text.split(";"):
        if words := part.split():
            # The first of two equal directives counts, as in browsers.
            policy.setdefault(words[0].lower(), [word.lower() for word in words[1:]])
    return policy


def broad(sources: list[str]) -> bool:
    return any(BROAD.fullmatch(source) for source in sources)


def content_security_policy(header: str | None) -> Result:
    if header is None:
        return "csp-not-implemented", -25
    policy = parse_policy(header)
    if not policy:
        return "csp-header-invalid", -25

    def sources(directive: str) -> list[str]:
        return policy.get(directive, policy.get("default-src", ["*"]))

    # Browsers pass over 'unsafe-inline' where there is a nonce or a hash.
    is_marked = any(re.match(r"'(nonce|sha\d+)-", source) for source in sources("script-src"))
    has_inline = "'unsafe-inline'" in sources("script-src") and not is_marked
    if has_inline or broad(sources("script-src")) or broad(sources("object-src")):
        return "csp-implemented-with-unsafe-inline", -20
    insecure = [name for name in policy if any(source.startswith(("http:", "ftp:")) for source in policy[name])]
    if set(insecure) - {"img-src", "media-src"}:
        return "csp-implemented-with-insecure-scheme", -20
    if "'unsafe-eval'" in sources("script-src") + sources("style-src"):
        return "csp-implemented-with-unsafe-eval", -10
    if insecure:
        return "csp-implemented-with-insecure-scheme-in-passive-content-only", -10
    if "'unsafe-inline'" in sources("style-src") or broad(sources("style-src")):
        return "csp-implemented-with-unsafe-inline-in-style-src-only", 0
    if policy.get("default-src") == ["'none'"]:
        return "csp-implemented-with-no-unsafe-default-src-none", 10
    return "csp-implemented-with-no-unsafe", 5


def cookies(header: str | None) -> Result:
    return ("cookies-not-found", 0) if header is None else ("cookies-session-without-secure-flag", -40)


def cross_origin_sharing(header: str | None) -> Result:
    if header is None:
        return "cross-origin-resource-sharing-not-implemented", 0
    return "cross-origin-resource-sharing-implemented-with-public-access", 0


def strict_transport_security(header: str | None) -> Result:
    if header is None:
        return "hsts-not-implemented", -20
    found = re.search(r"max-age=\"?(\d+)", header, re.IGNORECASE)
    if not found:
        return "hsts-header-invalid", -20
    if int(found[1]) < SIX_MONTHS:
        return "hsts-implemented-max-age-less-than-six-months", -10
    return "hsts-implemented-max-age-at-least-six-months", 0


def referrer_policy(header: str | None) -> Result:
    if header is None:
        return "referrer-policy-not-implemented", 0
    # Of several the last that a browser knows counts.
    last = header.lower().split(",")[-1].strip()
    if last in PRIVATE:
        return "referrer-policy-private", 5
    is_known = last in {"origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"}
    return ("referrer-policy-unsafe" if is_known else "referrer-policy-header-invalid"), -5


def subresource_integrity(scripts: list[str]) -> Result:
    """`scripts` are the addresses of a page's scripts that no hash protects."""
    foreign = [address for address in scripts if re.match(r"(https?:)?//", address)]
    if any(address.startswith("http://") for address in foreign):
        return "sri-not-implemented-and-external-scripts-not-loaded-securely", -50
    if foreign:
        return "sri-not-implemented-but-external-scripts-loaded-securely", -5
    return "sri-not-implemented-but-all-scripts-loaded-from-secure-origin", 0


def content_type_options(header: str | None) -> Result:
    if header is None:
        return "x-content-type-options-not-implemented", -5
    return ("x-content-type-options-nosniff", 0) if header.lower() == "nosniff" else ("x-content-type-options-header-invalid", -5)


def frame_options(header: str | None, policy: str | None) -> Result:
    ancestors = parse_policy(policy or "").get("frame-ancestors")
    if ancestors is not None and not broad(ancestors):
        return "x-frame-options-implemented-via-csp", 5
    if header is None:
        return "x-frame-options-not-implemented", -20
    if header.upper() in ("DENY", "SAMEORIGIN"):
        return "x-frame-options-sameorigin-or-deny", 0
    return "x-frame-options-header-invalid", -20


def resource_policy(header: str | None) -> Result:
    if header is None:
        return "corp-not-implemented", 0
    if header.lower() in ("same-origin", "same-site"):
        return f"corp-implemented-with-{header.lower()}", 0
    return ("corp-implemented-with-cross-origin" if header.lower() == "cross-origin" else "corp-header-invalid"), -20


def results(headers: dict[str, str], scripts: list[str]) -> list[Result]:
    said = {name.lower(): value for name, value in headers.items()}
    policy = said.get("content-security-policy")
    return [
        cookies(said.get("set-cookie")), cross_origin_sharing(said.get("access-control-allow-origin")),
        content_security_policy(policy), strict_transport_security(said.get("strict-transport-security")),
        referrer_policy(said.get("referrer-policy")), subresource_integrity(scripts),
        content_type_options(said.get("x-content-type-options")), frame_options(said.get("x-frame-options"), policy),
        resource_policy(said.get("cross-origin-resource-policy")),
    ]


def score(headers: dict[str, str], scripts: list[str]) -> tuple[int, str]:
    """The points and the grade."""
    modifiers = [points for _, points in results(headers, scripts)]
    left = max(0, 100 + sum(points for points in modifiers if points < 0))
    if left >= BONUS_FROM:
        left += sum(points for points in modifiers if points > 0)
    return left, next(grade for least, grade in GRADES if left >= least)
