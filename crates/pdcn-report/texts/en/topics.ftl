# The cards of sensitive topics.

view-topics = The cards of sensitive topics: what to do when a pupil discloses
    .topic-value = TOPIC
    .topic = The card of this topic alone: its id
    .set-topics = Sensitive topics

topics-title = Sensitive topics
topics-about = This card helps one remember; it replaces neither the school’s protocol nor the advice of a professional. In immediate danger: 911.
topics-part =
    .steps = What to do when a pupil discloses
    .tell = Who to tell
    .help = Where to find help
    .law = What the law says
    .avoid = To avoid
topics-sources = Sources checked on { $date }: { $sources }
