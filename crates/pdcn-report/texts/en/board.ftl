# What posters, walls, leaves and labels have in common.

board-line = { $title }, { $edition } edition ({ $status }). Working proposal. Licence of the texts: { $license }.
board-new = new
sign-unplugged =
    .word = no screen
    .meaning = We talk about it, play or build, without a device.
sign-demonstration =
    .word = the adult shows
    .meaning = The teacher uses AI, the pupils watch.
sign-guided =
    .word = the pupil, with the adult
    .meaning = The pupil uses AI with the teacher’s help.
sign-autonomous =
    .word = the pupil, without help
    .meaning = The pupil uses AI without help, following the rules of the class.

date-in-words = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }, { $year }
