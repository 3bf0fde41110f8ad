"""Text that is written from right to left, as a browser lays it out. Each function answers with a list of faults in words."""

from __future__ import annotations

from playwright.sync_api import Page as Tab

# Languages of the site's own list that are written from right to left.
RIGHT_TO_LEFT = ["ar", "ckb", "fa", "he", "prs", "ps", "ug", "ur"]


def has_right_to_left(tab: Tab) -> bool:
    return tab.evaluate("languages => languages.some(each => document.querySelector(`main [lang=${each}]`))", RIGHT_TO_LEFT)


def direction_faults(tab: Tab) -> list[str]:
    """What is in such a language goes from right to left, what is not goes the other way, and nothing ends outside the window."""
    return tab.evaluate("""languages => {
        const faults = [];
        for (const each of document.body.querySelectorAll('[lang]')) {
            if (!each.textContent.trim()) continue;
            const wanted = languages.includes(each.lang) ? 'rtl' : 'ltr', direction = getComputedStyle(each).direction;
            if (direction !== wanted) faults.push(`${each.lang} <${each.localName}> goes ${direction}`);
        }
        for (const each of document.querySelectorAll('main [dir=rtl], main [dir=rtl] *')) {
            const box = each.getBoundingClientRect();
            if (box.width && box.left < -0.5) faults.push(`<${each.localName}> begins ${-box.left} px outside the window`);
        }
        return faults;
    }""", RIGHT_TO_LEFT)


def number_faults(tab: Tab) -> list[str]:
    """A number in groups, as telephone numbers are, has its groups from left to right, whatever is around it."""
    return tab.evaluate(r"""() => {
        const faults = [], texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        const box = (text, from, to) => {
            const range = document.createRange();
            range.setStart(text, from); range.setEnd(text, to);
            return range.getBoundingClientRect();
        };
        while (texts.nextNode()) {
            const text = texts.currentNode;
            for (const number of text.data.matchAll(/\+?\d+(?:[ \u00a0]\d+)+/g)) {
                const groups = [...number[0].matchAll(/\d+/g)]
                    .map(each => box(text, number.index + each.index, number.index + each.index + each[0].length));
                const isInOrder = groups.every((each, n) => !n || each.top > groups[n - 1].top + 4 || each.left > groups[n - 1].left);
                if (groups[0].width && !isInOrder) faults.push(`the groups of «${number[0]}» are in another order`);
            }
        }
        return faults;
    }""")
