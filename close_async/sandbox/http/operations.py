"""Every operation of Close's API by its name, method and path.

What the sandbox has no handler for is refused with 501 and this name, never with 404. The list is
that of Close's OpenAPI document with our overlays; a test compares the two.
"""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from close_async.sandbox.http.errors import NotBuilt
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Handler, Route

_TABLE = """
activities.list GET /activity/
activity_custom_fields.create POST /custom_field/activity/
activity_custom_fields.delete DELETE /custom_field/activity/{id}/
activity_custom_fields.get GET /custom_field/activity/{id}/
activity_custom_fields.list GET /custom_field/activity/
activity_custom_fields.update PUT /custom_field/activity/{id}/
advanced_filtering.search POST /data/search/
blocked_phone_numbers.create POST /blocked_phone_number/
blocked_phone_numbers.delete DELETE /blocked_phone_number/{id}/
blocked_phone_numbers.get GET /blocked_phone_number/{id}/
blocked_phone_numbers.get_settings GET /blocked_phone_number/settings/
blocked_phone_numbers.list GET /blocked_phone_number/
blocked_phone_numbers.update PUT /blocked_phone_number/{id}/
blocked_phone_numbers.update_settings PUT /blocked_phone_number/settings/
bulk_deletes.create POST /bulk_action/delete/
bulk_deletes.get GET /bulk_action/delete/{id}/
bulk_deletes.list GET /bulk_action/delete/
bulk_deletes.update PUT /bulk_action/delete/{id}/
bulk_edits.create POST /bulk_action/edit/
bulk_edits.get GET /bulk_action/edit/{id}/
bulk_edits.list GET /bulk_action/edit/
bulk_edits.update PUT /bulk_action/edit/{id}/
bulk_emails.create POST /bulk_action/email/
bulk_emails.get GET /bulk_action/email/{id}/
bulk_emails.list GET /bulk_action/email/
bulk_emails.update PUT /bulk_action/email/{id}/
bulk_sequence_subscriptions.create POST /bulk_action/sequence_subscription/
bulk_sequence_subscriptions.get GET /bulk_action/sequence_subscription/{id}/
bulk_sequence_subscriptions.list GET /bulk_action/sequence_subscription/
bulk_sequence_subscriptions.update PUT /bulk_action/sequence_subscription/{id}/
calls.create POST /activity/call/
calls.delete DELETE /activity/call/{id}/
calls.get GET /activity/call/{id}/
calls.list GET /activity/call/
calls.update PUT /activity/call/{id}/
comment_threads.get GET /comment_thread/{id}/
comment_threads.list GET /comment_thread/
comments.create POST /comment/
comments.delete DELETE /comment/{id}/
comments.get GET /comment/{id}/
comments.list GET /comment/
comments.update PUT /comment/{id}/
connected_accounts.get GET /connected_account/{id}/
connected_accounts.list GET /connected_account/
contact_custom_fields.create POST /custom_field/contact/
contact_custom_fields.delete DELETE /custom_field/contact/{id}/
contact_custom_fields.get GET /custom_field/contact/{id}/
contact_custom_fields.list GET /custom_field/contact/
contact_custom_fields.update PUT /custom_field/contact/{id}/
contacts.create POST /contact/
contacts.delete DELETE /contact/{id}/
contacts.get GET /contact/{id}/
contacts.list GET /contact/
contacts.update PUT /contact/{id}/
creations.get GET /activity/created/{id}/
creations.list GET /activity/created/
custom_activities.create POST /activity/custom/
custom_activities.delete DELETE /activity/custom/{id}/
custom_activities.get GET /activity/custom/{id}/
custom_activities.list GET /activity/custom/
custom_activities.update PUT /activity/custom/{id}/
custom_activity_types.create POST /custom_activity/
custom_activity_types.delete DELETE /custom_activity/{id}/
custom_activity_types.get GET /custom_activity/{id}/
custom_activity_types.list GET /custom_activity/
custom_activity_types.update PUT /custom_activity/{id}/
custom_field_schemas.get GET /custom_field_schema/{object_type}/
custom_field_schemas.update PUT /custom_field_schema/{object_type}/
custom_object_custom_fields.create POST /custom_field/custom_object_type/
custom_object_custom_fields.delete DELETE /custom_field/custom_object_type/{id}/
custom_object_custom_fields.get GET /custom_field/custom_object_type/{id}/
custom_object_custom_fields.list GET /custom_field/custom_object_type/
custom_object_custom_fields.update PUT /custom_field/custom_object_type/{id}/
custom_object_types.create POST /custom_object_type/
custom_object_types.delete DELETE /custom_object_type/{id}/
custom_object_types.get GET /custom_object_type/{id}/
custom_object_types.list GET /custom_object_type/
custom_object_types.update PUT /custom_object_type/{id}/
custom_objects.create POST /custom_object/
custom_objects.delete DELETE /custom_object/{id}/
custom_objects.get GET /custom_object/{id}/
custom_objects.list GET /custom_object/
custom_objects.update PUT /custom_object/{id}/
dialers.get GET /dialer/{id}/
dialers.list GET /dialer/
email_templates.create POST /email_template/
email_templates.delete DELETE /email_template/{id}/
email_templates.get GET /email_template/{id}/
email_templates.list GET /email_template/
email_templates.render GET /email_template/{id}/render/
email_templates.update PUT /email_template/{id}/
email_threads.delete DELETE /activity/emailthread/{id}/
email_threads.get GET /activity/emailthread/{id}/
email_threads.list GET /activity/emailthread/
emails.create POST /activity/email/
emails.delete DELETE /activity/email/{id}/
emails.get GET /activity/email/{id}/
emails.list GET /activity/email/
emails.update PUT /activity/email/{id}/
events.get GET /event/{id}/
events.list GET /event/
exports.create_lead POST /export/lead/
exports.create_opportunity POST /export/opportunity/
exports.get GET /export/{id}/
exports.get_lead GET /export/lead/{id}/
exports.get_opportunity GET /export/opportunity/{id}/
exports.list GET /export/
exports.list_leads GET /export/lead/
exports.list_opportunities GET /export/opportunity/
field_enrichments.create POST /enrich_field/
files.create POST /files/upload/
form_submissions.delete DELETE /activity/form_submission/{id}/
form_submissions.get GET /activity/form_submission/{id}/
form_submissions.list GET /activity/form_submission/
forms.get GET /form/{id}/
forms.list GET /form/
groups.add_member POST /group/{group_id}/member/
groups.create POST /group/
groups.delete DELETE /group/{id}/
groups.get GET /group/{id}/
groups.list GET /group/
groups.remove_member DELETE /group/{group_id}/member/{user_id}/
groups.update PUT /group/{id}/
import_updates.delete DELETE /activity/import_update/{id}/
import_updates.get GET /activity/import_update/{id}/
import_updates.list GET /activity/import_update/
integration_links.create POST /integration_link/
integration_links.delete DELETE /integration_link/{id}/
integration_links.get GET /integration_link/{id}/
integration_links.list GET /integration_link/
integration_links.update PUT /integration_link/{id}/
lead_custom_fields.create POST /custom_field/lead/
lead_custom_fields.delete DELETE /custom_field/lead/{id}/
lead_custom_fields.get GET /custom_field/lead/{id}/
lead_custom_fields.list GET /custom_field/lead/
lead_custom_fields.update PUT /custom_field/lead/{id}/
lead_merges.get GET /activity/lead_merge/{id}/
lead_merges.list GET /activity/lead_merge/
lead_status_changes.create POST /activity/status_change/lead/
lead_status_changes.delete DELETE /activity/status_change/lead/{id}/
lead_status_changes.get GET /activity/status_change/lead/{id}/
lead_status_changes.list GET /activity/status_change/lead/
lead_statuses.create POST /status/lead/
lead_statuses.delete DELETE /status/lead/{id}/
lead_statuses.get GET /status/lead/{id}/
lead_statuses.list GET /status/lead/
lead_statuses.update PUT /status/lead/{id}/
leads.create POST /lead/
leads.delete DELETE /lead/{id}/
leads.get GET /lead/{id}/
leads.list GET /lead/
leads.merge POST /lead/merge/
leads.update PUT /lead/{id}/
meetings.create_integration POST /activity/meeting/{id}/integration/
meetings.delete DELETE /activity/meeting/{id}/
meetings.get GET /activity/meeting/{id}/
meetings.list GET /activity/meeting/
meetings.update PUT /activity/meeting/{id}/
memberships.bulk_update PUT /membership/
memberships.create POST /membership/
memberships.delete DELETE /membership/{id}/
memberships.get_pinned_views GET /membership/{id}/pinned_views/
memberships.update PUT /membership/{id}/
memberships.update_pinned_views PUT /membership/{id}/pinned_views/
notes.create POST /activity/note/
notes.delete DELETE /activity/note/{id}/
notes.get GET /activity/note/{id}/
notes.list GET /activity/note/
notes.update PUT /activity/note/{id}/
opportunities.create POST /opportunity/
opportunities.delete DELETE /opportunity/{id}/
opportunities.get GET /opportunity/{id}/
opportunities.list GET /opportunity/
opportunities.update PUT /opportunity/{id}/
opportunity_custom_fields.create POST /custom_field/opportunity/
opportunity_custom_fields.delete DELETE /custom_field/opportunity/{id}/
opportunity_custom_fields.get GET /custom_field/opportunity/{id}/
opportunity_custom_fields.list GET /custom_field/opportunity/
opportunity_custom_fields.update PUT /custom_field/opportunity/{id}/
opportunity_status_changes.create POST /activity/status_change/opportunity/
opportunity_status_changes.delete DELETE /activity/status_change/opportunity/{id}/
opportunity_status_changes.get GET /activity/status_change/opportunity/{id}/
opportunity_status_changes.list GET /activity/status_change/opportunity/
opportunity_statuses.create POST /status/opportunity/
opportunity_statuses.delete DELETE /status/opportunity/{id}/
opportunity_statuses.get GET /status/opportunity/{id}/
opportunity_statuses.list GET /status/opportunity/
opportunity_statuses.update PUT /status/opportunity/{id}/
organizations.get GET /organization/{id}/
organizations.update PUT /organization/{id}/
outcomes.create POST /outcome/
outcomes.delete DELETE /outcome/{id}/
outcomes.get GET /outcome/{id}/
outcomes.list GET /outcome/
outcomes.update PUT /outcome/{id}/
phone_numbers.create POST /phone_number/request/internal/
phone_numbers.delete DELETE /phone_number/{id}/
phone_numbers.get GET /phone_number/{id}/
phone_numbers.list GET /phone_number/
phone_numbers.update PUT /phone_number/{id}/
pipelines.create POST /pipeline/
pipelines.delete DELETE /pipeline/{id}/
pipelines.get GET /pipeline/{id}/
pipelines.list GET /pipeline/
pipelines.update PUT /pipeline/{id}/
playbooks.archive POST /playbook/{id}/archive/
playbooks.create POST /playbook/
playbooks.delete DELETE /playbook/{id}/
playbooks.get GET /playbook/{id}/
playbooks.list GET /playbook/
playbooks.unarchive POST /playbook/{id}/unarchive/
playbooks.update PUT /playbook/{id}/
reports.get_activity POST /report/activity/
reports.get_custom GET /report/custom/{org_id}/
reports.get_funnel_stages POST /report/funnel/opportunity/stages/
reports.get_funnel_totals POST /report/funnel/opportunity/totals/
reports.get_lead_statuses GET /report/statuses/lead/{org_id}/
reports.get_opportunity_statuses GET /report/statuses/opportunity/{org_id}/
reports.get_sent_emails GET /report/sent_emails/{org_id}/
reports.list_activity_metrics GET /report/activity/metrics/
reports.list_custom_fields GET /report/custom/fields/
roles.create POST /role/
roles.delete DELETE /role/{id}/
roles.get GET /role/{id}/
roles.list GET /role/
roles.update PUT /role/{id}/
scheduling_links.create POST /scheduling_link/
scheduling_links.create_integration POST /scheduling_link/integration/
scheduling_links.delete DELETE /scheduling_link/{id}/
scheduling_links.delete_integration DELETE /scheduling_link/integration/{source_id}/
scheduling_links.get GET /scheduling_link/{id}/
scheduling_links.list GET /scheduling_link/
scheduling_links.update PUT /scheduling_link/{id}/
send_as.bulk_create POST /send_as/bulk/
send_as.create POST /send_as/
send_as.delete DELETE /send_as/{id}/
send_as.delete_by_user DELETE /send_as/
send_as.get GET /send_as/{id}/
send_as.list GET /send_as/
sequence_subscriptions.create POST /sequence_subscription/
sequence_subscriptions.delete DELETE /sequence_subscription/{id}/
sequence_subscriptions.get GET /sequence_subscription/{id}/
sequence_subscriptions.list GET /sequence_subscription/
sequence_subscriptions.update PUT /sequence_subscription/{id}/
sequences.create POST /sequence/
sequences.delete DELETE /sequence/{id}/
sequences.get GET /sequence/{id}/
sequences.list GET /sequence/
sequences.update PUT /sequence/{id}/
shared_custom_fields.create POST /custom_field/shared/
shared_custom_fields.create_association POST /custom_field/shared/{scf_id}/association/
shared_custom_fields.delete DELETE /custom_field/shared/{id}/
shared_custom_fields.delete_association DELETE /custom_field/shared/{scf_id}/association/{object_type}/
shared_custom_fields.get GET /custom_field/shared/{id}/
shared_custom_fields.get_association GET /custom_field/shared/{scf_id}/association/{object_type}/
shared_custom_fields.list GET /custom_field/shared/
shared_custom_fields.update PUT /custom_field/shared/{id}/
shared_custom_fields.update_association PUT /custom_field/shared/{scf_id}/association/{object_type}/
shared_scheduling_links.create POST /shared_scheduling_link/
shared_scheduling_links.create_association POST /shared_scheduling_link_association/
shared_scheduling_links.delete DELETE /shared_scheduling_link/{id}/
shared_scheduling_links.delete_association POST /shared_scheduling_link_association/unmap/
shared_scheduling_links.get GET /shared_scheduling_link/{id}/
shared_scheduling_links.list GET /shared_scheduling_link/
shared_scheduling_links.update PUT /shared_scheduling_link/{id}/
smart_views.create POST /saved_search/
smart_views.delete DELETE /saved_search/{id}/
smart_views.get GET /saved_search/{id}/
smart_views.list GET /saved_search/
smart_views.update PUT /saved_search/{id}/
sms.create POST /activity/sms/
sms.delete DELETE /activity/sms/{id}/
sms.get GET /activity/sms/{id}/
sms.list GET /activity/sms/
sms.update PUT /activity/sms/{id}/
sms_templates.create POST /sms_template/
sms_templates.delete DELETE /sms_template/{id}/
sms_templates.get GET /sms_template/{id}/
sms_templates.list GET /sms_template/
sms_templates.update PUT /sms_template/{id}/
task_completions.delete DELETE /activity/task_completed/{id}/
task_completions.get GET /activity/task_completed/{id}/
task_completions.list GET /activity/task_completed/
tasks.bulk_update PUT /task/
tasks.create POST /task/
tasks.delete DELETE /task/{id}/
tasks.get GET /task/{id}/
tasks.list GET /task/
tasks.update PUT /task/{id}/
unsubscribed_emails.create POST /unsubscribe/email/
unsubscribed_emails.delete DELETE /unsubscribe/email/{email_address}/
unsubscribed_emails.list GET /unsubscribe/email/
users.get GET /user/{id}/
users.get_me GET /me/
users.list GET /user/
users.list_availabilities GET /user/availability/
webhooks.create POST /webhook/
webhooks.delete DELETE /webhook/{id}/
webhooks.get GET /webhook/{id}/
webhooks.list GET /webhook/
webhooks.update PUT /webhook/{id}/
whatsapp_messages.create POST /activity/whatsapp_message/
whatsapp_messages.delete DELETE /activity/whatsapp_message/{id}/
whatsapp_messages.get GET /activity/whatsapp_message/{id}/
whatsapp_messages.list GET /activity/whatsapp_message/
whatsapp_messages.update PUT /activity/whatsapp_message/{id}/
"""

OPERATIONS: tuple[tuple[str, str, str], ...] = tuple(
    (name, method, path) for name, method, path in map(str.split, _TABLE.strip().splitlines())
)
"""Name, method and path of each operation."""


SIMPLIFIED: Mapping[str, str] = MappingProxyType(
    {
        "blocked_phone_numbers": "kept and listed; calls that the inbox brings are not turned away",
        "calls": "dials nobody; a recording is a hum of ten seconds at most",
        "connected_accounts": "one mailbox a user, in good health; the API only reads them",
        "dialers": "two that stand still; the API only reads them",
        "email_templates": "placeholders, defaults and custom fields; no loops or conditions",
        "emails": "sent into the outbox; opens are what was sent with them",
        "events": "`oauth_client_id` and `oauth_scope` are always null",
        "field_enrichments": "the value is drawn from the field's type, at once and for free",
        "form_submissions": "five to begin with; more by `forms.submit_form`",
        "forms": "one to begin with; the API only reads them",
        "import_updates": "five to begin with; imports themselves are not in the API",
        "meetings": "a few to begin with; more by `meetings.add_meeting`",
        "memberships": "new ones need an address of the domain `sandbox.example`",
        "organizations": "settings that only the interface changes are constants",
        "phone_numbers": "numbers are made up, in the right form for their country; no bills come",
        "playbooks": "kept; conversations are not judged by them",
        "roles": "kept; what they forbid is not refused",
        "scheduling_links": "kept; nobody books by them",
        "send_as": "kept; who sends as whom is not refused",
        "sequence_subscriptions": (
            "run on the clock: e-mails and text messages to the outbox, calls as tasks, a response "
            "as the goal; text messages come from the first number, `step_allowed_delay` is not used"
        ),
        "sequences": "complete but for `trigger_query`, which enrols nobody by itself",
        "shared_scheduling_links": "kept; nobody books by them",
        "sms": "sent into the outbox",
        "users": "all offline",
        "webhooks": "delivered to loopback addresses; what would go elsewhere is in the outbox",
        "whatsapp_messages": "logged; Close sends none itself",
    }
)
"""What is made simpler, by resource; whatever is not named here is complete."""


def _refusing(name: str) -> Handler:
    def refuse(call: Call) -> Response:
        del call
        raise NotBuilt(name)

    return refuse


def refusals() -> list[Route]:
    """A route for each operation, which says that it is not built; those that are come first."""
    return [Route(method, path, _refusing(name)) for name, method, path in OPERATIONS]
