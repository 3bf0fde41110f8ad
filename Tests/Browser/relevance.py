"""How well the search finds help, by kind of query, on the queries of content/søk.yaml; scripts/relevance runs it.

Prints nDCG@10, MRR, recall@5 and the share of queries without a result, of our search and of Pagefind: on the queries that were seen while the
search was tuned, and on the unseen ones.
"""

import json
import math
import pathlib
import subprocess
import sys
import tempfile

from built_program import program
from search_queries import SITUATIONS, queries

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CONTENT = ["--content", str(ROOT / "content"), "--today", "2026-11-26"]


def ours(texts):
    run = subprocess.run(
        [program(), "search", "--batch", *CONTENT],
        input="\n".join(texts) + "\n", capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(run.stderr)
    return [[result["id"] for result in json.loads(line)["results"]] for line in run.stdout.splitlines()]


def pagefinds(texts):
    from pagefind_search import pagefind

    with tempfile.TemporaryDirectory() as place:
        site = pathlib.Path(place, "site")
        run = subprocess.run(
            [program(), "build", "--output", str(site), *CONTENT], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            sys.exit(run.stderr)
        with pagefind(site) as answers:
            return answers(texts)


def gain(grades):
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def figures(ids, grades):
    ideal = gain(sorted(grades.values(), reverse=True)[:10])
    first = next((place for place, name in enumerate(ids[:10]) if grades.get(name, 0) >= 2), None)
    good = [name for name, grade in grades.items() if grade == 3]
    return {
        "ndcg": gain([grades.get(name, 0) for name in ids[:10]]) / ideal,
        "mrr": 0 if first is None else 1 / (first + 1),
        "recall": sum(name in ids[:5] for name in good) / len(good),
        "none": 0 if ids else 1,
    }


def measure(asked, answers):
    return [figures(ids, grades) for (_, grades, _, _), ids in zip(asked, answers, strict=True)]


# Kinds that are part of another one, and counted there too.
PART_OF = {"æøå": "skrivefeil", "nynorsk": "språk"}
MEASURES = {"nDCG@10": "ndcg", "MRR": "mrr", "recall@5": "recall", "no result": "none"}


def row(figures_of_kind):
    means = {name: sum(each[key] for each in figures_of_kind) / len(figures_of_kind) for name, key in MEASURES.items()}
    return " | ".join(f"{mean:.1%}" if name == "no result" else f"{mean:.3f}" for name, mean in means.items())


def table(title, asked, engines):
    """One row for each kind; for each engine as many columns as there are measures. `engines` have a list of figures each, by query."""
    heads = [f"{name}: {measure}" if place == 0 else measure for name in engines for place, measure in enumerate(MEASURES)]
    print(f"\n{title}\n\n| kind | queries | {' | '.join(heads)} |\n| --- | --: |{' --: |' * len(heads)}")
    kinds = dict.fromkeys(PART_OF.get(kind, kind) for _, _, kind, _ in asked)
    parts = {kind: [part for part in PART_OF if PART_OF[part] == kind] for kind in kinds}
    for name in [line for kind in kinds for line in [kind, *parts[kind]]] + ["all"]:
        chosen = [place for place, (_, _, kind, _) in enumerate(asked) if name in (kind, PART_OF.get(kind), "all")]
        rows = " | ".join(row([found[place] for place in chosen]) for found in engines.values())
        print(f"| {'of these ' if name in PART_OF else ''}{name} | {len(chosen)} | {rows} |")


# As somebody writes who has no æ, ø and å; the last keeps the å, which Swedish keyboards have.
SPELLINGS = [str.maketrans({"æ": "ae", "ø": "o", "å": "a"}), str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"}), str.maketrans("æø", "äö")]


def print_failures(asked, measured, found):
    for (query, grades, kind, is_unseen), figure, ids in zip(asked, measured, found, strict=True):
        if not is_unseen and figure["ndcg"] < 0.8:
            print(f"{figure['ndcg']:.2f} {kind}: {query!r}: {ids[:5]}, wanted {grades}")


def print_situations():
    """How well queries are answered that others wrote last, by what they had read of the services; many tell of a whole situation."""
    asked = queries(SITUATIONS)
    found = ours([query for query, *_ in asked])
    measured = measure(asked, found)
    print(f"\n| what others asked | queries | {' | '.join(MEASURES)} |\n| --- | --: |{' --: |' * len(MEASURES)}")
    for kind in dict.fromkeys(kind for _, _, kind, _ in asked):
        chosen = [place for place, (_, _, of, _) in enumerate(asked) if of == kind]
        for name, places in [
            (f"{kind}, one to three words", [place for place in chosen if len(asked[place].text.split()) < 4]),
            (f"{kind}, more", [place for place in chosen if len(asked[place].text.split()) > 3]),
        ]:
            print(f"| {name} | {len(places)} | {row([measured[place] for place in places])} |")
    if "--failures" in sys.argv:
        print_failures(asked, measured, found)


def print_spellings(asked):
    """How well seen queries are answered that have æ, ø or å, and the same ones without."""
    chosen = [(query.lower(), grades) for query, grades, _, is_unseen in asked if not is_unseen and set("æøå") & set(query.lower())]
    means = []
    for written in [lambda text: text, *(lambda text, spelling=spelling: text.translate(spelling) for spelling in SPELLINGS)]:
        answers = ours([written(query) for query, _ in chosen])
        found = [figures(ids, grades)["ndcg"] for (_, grades), ids in zip(chosen, answers, strict=True)]
        means.append(sum(found) / len(found))
    print(f"\n| seen queries with æ, ø or å: our nDCG@10 | as they are | ae, o, a | ae, oe, aa | ä, ö |\n| --: |{' --: |' * len(means)}")
    print(f"| {len(chosen)} | {' | '.join(f'{mean:.3f}' for mean in means)} |")


def main():
    asked = queries()
    texts = [query for query, *_ in asked]
    found = {"Terskel": ours(texts)}
    if "--ours" not in sys.argv:
        found["Pagefind"] = pagefinds(texts)
    measured = {name: measure(asked, answers) for name, answers in found.items()}
    if "--failures" in sys.argv:
        print_failures(asked, measured["Terskel"], found["Terskel"])
    for title, wanted in [("Seen while tuning:", False), ("Unseen:", True)]:
        places = [place for place, (*_, is_unseen) in enumerate(asked) if is_unseen == wanted]
        table(
            title, [asked[place] for place in places],
            {name: [all_figures[place] for place in places] for name, all_figures in measured.items()})
    print_situations()
    print_spellings(asked)


main()
