"""The pages of specialties: labour chart, teeth, day cases and checklists, therapies; widgets hold no truth."""
