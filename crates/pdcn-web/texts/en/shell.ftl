# The window of the workshop: header, home, opening, saving, foot.

shell-name = Pathway workshop
shell-skip = Skip to content
shell-screens = Screens
shell-edition = Edition
shell-edition-name = { $id } ({ $status ->
    [draft] draft
    [published] published
   *[superseded] superseded
})
shell-tab-home = Home
shell-tab-progression = Progression
shell-tab-coverage = Coverage
shell-tab-map = Map
shell-tab-changes = Changes
shell-tab-plan = School plan
shell-tab-print = Print
shell-tab-help = Help
shell-count = ({ $count })
shell-undo = Nothing to undo
    .key = Ctrl+Z
shell-redo = Nothing to redo
    .key = Ctrl+Y
shell-undo-step = Undo: { $title }
shell-redo-step = Redo: { $title }
shell-undone = Undone: { $title }
shell-redone = Redone: { $title }
shell-save = Save
    .key = Ctrl+S
shell-language = Language of the page
shell-theme = Appearance: { $theme ->
    [light] light
    [dark] dark
   *[automatic] same as the computer
}. Change
shell-notices = Notices
shell-level-error = Problem
shell-level-warning = Caution
shell-level-info = Note
shell-close-notice = Close this notice
shell-detail = Detail
shell-fault = Something did not work in the page.
    .help = What was done before is kept. If it happens again, save the pathway, then reload the page.
shell-screen-failed = This screen could not be shown. The others work; reload the page to try again.
shell-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
shell-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
shell-outcomes = { $count ->
    [one] { $count } outcome
   *[other] { $count } outcomes
}
shell-see-findings = See what needs attention
shell-checking = Checking…
shell-nothing-open = No pathway open
shell-readonly = Read only: this pathway is open in another tab
shell-unsaved = { $count ->
    [0] unsaved changes
    [one] { $count } unsaved change
   *[other] { $count } unsaved changes
}
shell-saved = Everything is saved ({ $time })
shell-unchanged = Nothing has been changed

home-title = Pathway workshop
home-lead = Update the Digital Citizen Pathway here: what students learn, year by year. Everything happens in this page; nothing is sent anywhere.
home-back = Return to the open pathway
    .help = { $title }
home-resume = Continue where I left off ({ $when }, { $count ->
    [one] { $count } change
   *[other] { $count } changes
})
home-folder = Open a folder
    .help = The folder of the pathway, on this computer, OneDrive or a shared drive.
home-file = Open a .zip or .xlsx file
    .help = A pathway received as a single file, or an Excel workbook annotated by a colleague.
home-shipped = Try with the pathway provided
    .help = The pathway that comes with this page. Nothing is changed until you save.
home-drop = You can also drop a folder or a file anywhere in this window.
home-kept = Kept in this browser
home-kept-lead = This work stays on this computer, in this browser, until you erase it.
home-from = { $kind ->
    [folder] folder “{ $name }”
    [served] folder “{ $name }”
    [zip] { $name }
   *[shipped] pathway provided
}
home-work = { $when }, { $count ->
    [0] everything is saved
    [one] { $count } unsaved change
   *[other] { $count } unsaved changes
}
home-open = Open
home-forget = Erase
home-forget-sure = { $count ->
    [one] This work has { $count } change that is saved nowhere else. It cannot be recovered.
   *[other] This work has { $count } changes that are saved nowhere else. They cannot be recovered.
}
home-erase = Erase what is kept in this browser
home-erase-sure = The work kept here and your preferences will be erased. The folders and files that you saved do not change. What is not saved will be lost.
home-erase-act = Erase everything

files-opening = Opening the pathway…
files-saving = Saving…
files-leave = Leave this work?
    .help = It is neither saved nor kept in this browser: its changes will be lost.
files-leave-act = Leave without saving
files-drop = Drop a folder, a .zip file or an .xlsx workbook here.
files-picker-blocked = The browser, or a policy of your organization, does not allow a folder to be chosen this way.
    .help = Choose the folder another way, drop it in the window, or open a .zip file. You will save as a .zip file.
files-other-picker = Choose the folder another way
files-nothing = Nothing that was given is a pathway.
    .help = Give the complete folder of a pathway, a .zip file that contains it, or an .xlsx workbook made by the workshop.
files-too-much = This is larger than a pathway.
    .help = Choose the folder of the pathway itself, not the one that holds all your documents.
files-no-room = There is no room left in this browser or on this disk.
    .help = Save the pathway as a .zip file, then erase older work on the home screen.
files-gone = The folder or one of its files is no longer there.
    .help = It may have been moved, renamed or deleted. Open it again; your work stays here.
files-not-allowed = The browser does not have permission to use this folder.
    .help = Nothing was written. Accept the request of the browser, or choose another way.
files-busy = A file is in use by another program.
    .help = Close it in the other program, wait until it has synchronized, then try again. Nothing was written.
files-failed = That did not work.
files-write-blocked = The browser, or a policy of your organization, does not allow writing in this folder.
    .help = Nothing was written, and nothing is lost. You can download the pathway as a .zip file.
files-changed-on-disk = { $count ->
    [one] A file in the folder has changed since you opened it. Nothing was written.
   *[other] { $count } files in the folder have changed since you opened it. Nothing was written.
}
    .help = Someone else has worked on it, or this folder already holds another pathway. Download yours as a .zip file, then compare the two, or choose an empty folder.
files-can-join = Someone else has worked on it, but not in the same places as you: your changes and theirs can be joined. You will read them again before saving.
files-join = Join both
files-cannot-join = Someone changed the same places as you. Nothing was written.
files-joined = Your changes are joined with those in the folder.
    .help = Read them again in Changes, then save.
files-which = See which
files-unread = { $count ->
    [one] One part of this pathway could not be read. The rest is open.
   *[other] { $count } parts of this pathway could not be read. The rest is open.
}
    .help = You can work; what was not read will not be changed.
files-written = Saved in the folder “{ $folder }”.
files-downloaded = The pathway is downloaded: { $name }, in the Downloads folder.
files-folder-left = The folder “{ $folder }” has not been changed.
files-workbook = The workbook is downloaded: { $name }, in the Downloads folder.
    .help = It holds the outcomes of this edition. To bring it back once corrected, open it here. The pathway itself is still to be saved.

served-gone = The program that opened this page has stopped: the page can no longer read or write the folder.
    .help = Nothing is lost as long as this page stays open. Download the pathway as a .zip file, then start the program again.

keep-offer = Unsaved work on this pathway is kept in this browser ({ $when }, { $count ->
    [one] { $count } change
   *[other] { $count } changes
}).
keep-take-up = Continue it
keep-kept = Kept in this browser at { $time }
keep-failed = Not kept in this browser: save often

tabs-held = This pathway is already open in another tab.
    .help = Here you can read, search and print. To make changes, take over: the other tab will then only read, and its changes will come here.
tabs-take-over = Edit in this tab
tabs-free = The other tab no longer uses this pathway: you can edit it here.
tabs-edit = Edit here

unsaved-title = Save
unsaved-folder = Save in the folder “{ $name }”
    .help = Only the files that changed are written. If someone has worked on them meanwhile, nothing is overwritten.
unsaved-new-folder = Save in a folder…
    .help = You choose the folder; the whole pathway is written in it.
unsaved-no-folder = This browser cannot write in a folder.
unsaved-zip = Download the pathway (.zip)
    .help = The whole pathway in a single file, to keep, to send or to open again here.
unsaved-workbook = Download the Excel workbook (.xlsx)
    .help = The outcomes of this edition, for others to correct, to be opened again here.
unsaved-changes = Changes that are not saved
unsaved-counting = Reading…
unsaved-nothing = Everything is already saved.
unsaved-elsewhere = The outcomes have not changed; something else in the pathway has (lists, plans or presentation).
unsaved-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
