# The progression from one year to the next, with what came and what went.

view-revision = The text of the progression, grade by grade, with what changed since the edition before: to accept or refuse in Word
    .set-revision = The text, changes tracked

revision-nothing = Nothing to show: edition { $edition } has no edition before it.
revision-title = title
    .years = Revision: from { $old } to { $new }
    .same = Revision of { $new }
revision-about = All accepted, this is the text of { $new }; all refused, that of { $old }. Comments say what the changes mean in class.
    .same = All accepted, this is the new text of { $new }; all refused, the old one. Comments say what the changes mean in class.
revision-cohort = cohorts
    .never = Would never meet it: the pupils who come into { $grades }.
    .in-doubt = Would never meet it, if it is no longer the same outcome: the pupils who come into { $grades }.
    .twice = Would meet it twice: the pupils who come into { $grades }.
    .needed = Yet it is required by { $ids }.
