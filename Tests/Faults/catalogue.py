"""All faults, in the order of the catalogue."""

from __future__ import annotations

from fault import Fault
from faults_in_encoding import ENCODING
from faults_in_fields import FIELDS
from faults_in_files import FILES
from faults_in_links import LINKS
from faults_in_settings import SITES
from faults_in_size import SIZES
from faults_in_templates import TEMPLATES
from faults_in_text import TEXTS

FAULTS: list[Fault] = [*FIELDS, *ENCODING, *TEXTS, *LINKS, *FILES, *TEMPLATES, *SITES, *SIZES]
