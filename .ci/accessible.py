"""Is each PDF what PDF/UA-1 asks, as far as a machine can tell? Says what is not, and ends with 1."""

import sys

from page import ValidationProfile, validate_pdf

faults = 0
for path in sys.argv[1:]:
    report = validate_pdf(path, profile=ValidationProfile.PDF_UA_1)
    print(f"{path}: {report.rules.total} rules, {report.checks.failed} failed")
    for failure in report.failures:
        print(f"  {failure.rule_id}: {failure.message}")
    # A check that looked at nothing has not passed.
    faults += report.checks.failed + (report.rules.total == 0) + (report.document.page_count == 0)
if len(sys.argv) < 2:
    sys.exit("nothing to check")
sys.exit(1 if faults else 0)
