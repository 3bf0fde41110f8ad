from faults_in_markup import markup_faults
from under_test import SITE


def test_the_nu_checker_has_nothing_to_say() -> None:
    assert markup_faults(SITE.folder) == []
