"""Programs: plan against done, spacing, gates, templates."""
