### Cohorts: groups of colleagues under one name, kept by admins. A kudos to "@sales-emea" goes to
### everybody in it.

# First line.
cohorts-lead = Your cohorts

# First line when there are none. Do not translate "@sales-emea" as such: any short name will do.
cohorts-empty = No cohorts yet. A cohort is a group of colleagues under one name: kudos to @sales-emea thank everybody in it.

# One cohort. $name: as in "@sales-emea". $members: names, as in "Ana, Ben and 3 others".
cohorts-entry = { $name }: { $members }

# The same when nobody is in it.
cohorts-entry-empty = { $name }: nobody yet

# Button: opens the form for a new cohort.
cohorts-add = Add a cohort

# Button beside a cohort: opens its form.
cohorts-edit = Edit

# Button beside a cohort: takes the name away; kudos already given stay.
cohorts-delete = Delete

# Small print below the list.
cohorts-footer = Deleting a cohort takes its name away; kudos and people stay.

## The form for one cohort

# Title. At most 24 characters.
form-cohort-edit-title = Cohort

# Button that saves it. At most 24 characters.
form-cohort-edit-submit = Save

# The cohort's name.
field-cohort-edit-name-label = { setting-cohort-name }

# Small print: how the name is used.
field-cohort-edit-name-hint = People type it behind @, so make it short: letters, digits and hyphens.

# Example of a name.
field-cohort-edit-name-placeholder = sales-emea

# Picker of the people in it.
field-cohort-edit-members-label = { setting-cohort-members }

# Small print.
field-cohort-edit-members-hint = Whoever is in it is thanked, too, when somebody thanks the cohort.

# Line of text: a role in the organisation.
field-cohort-edit-role-label = Everybody with the role

# Small print.
field-cohort-edit-role-hint = Adds whoever has it now, such as Account Executive. Who gets it later isn't added by itself.

# Line of text: a region of the organisation.
field-cohort-edit-region-label = Everybody in the region

# Small print.
field-cohort-edit-region-hint = Adds whoever is there now, such as EMEA. With a role, only those who fit both.
