# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""The resources of Close's API, one module each, and the table of all operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import Caller, OperationTable

if TYPE_CHECKING:
    from .activities import Activities
    from .activity_custom_fields import ActivityCustomFields
    from .blocked_phone_numbers import BlockedPhoneNumbers
    from .bulk_deletes import BulkDeletes
    from .bulk_edits import BulkEdits
    from .bulk_emails import BulkEmails
    from .bulk_sequence_subscriptions import BulkSequenceSubscriptions
    from .calls import Calls
    from .comment_threads import CommentThreads
    from .comments import Comments
    from .connected_accounts import ConnectedAccounts
    from .contact_custom_fields import ContactCustomFields
    from .contacts import Contacts
    from .creations import Creations
    from .custom_activities import CustomActivities
    from .custom_activity_types import CustomActivityTypes
    from .custom_field_schemas import CustomFieldSchemas
    from .custom_object_custom_fields import CustomObjectCustomFields
    from .custom_object_types import CustomObjectTypes
    from .custom_objects import CustomObjects
    from .dialers import Dialers
    from .email_templates import EmailTemplates
    from .email_threads import EmailThreads
    from .emails import Emails
    from .events import Events
    from .exports import Exports
    from .field_enrichments import FieldEnrichments
    from .files import Files
    from .form_submissions import FormSubmissions
    from .forms import Forms
    from .groups import Groups
    from .import_updates import ImportUpdates
    from .integration_links import IntegrationLinks
    from .lead_custom_fields import LeadCustomFields
    from .lead_merges import LeadMerges
    from .lead_status_changes import LeadStatusChanges
    from .lead_statuses import LeadStatuses
    from .leads import Leads
    from .meetings import Meetings
    from .memberships import Memberships
    from .notes import Notes
    from .opportunities import Opportunities
    from .opportunity_custom_fields import OpportunityCustomFields
    from .opportunity_status_changes import OpportunityStatusChanges
    from .opportunity_statuses import OpportunityStatuses
    from .organizations import Organizations
    from .outcomes import Outcomes
    from .phone_numbers import PhoneNumbers
    from .pipelines import Pipelines
    from .playbooks import Playbooks
    from .reports import Reports
    from .roles import Roles
    from .scheduling_links import SchedulingLinks
    from .send_as import SendAs
    from .sequence_subscriptions import SequenceSubscriptions
    from .sequences import Sequences
    from .shared_custom_fields import SharedCustomFields
    from .shared_scheduling_links import SharedSchedulingLinks
    from .smart_views import SmartViews
    from .sms import Sms
    from .sms_templates import SmsTemplates
    from .task_completions import TaskCompletions
    from .tasks import Tasks
    from .unsubscribed_emails import UnsubscribedEmails
    from .users import Users
    from .webhooks import Webhooks
    from .whatsapp_messages import WhatsappMessages

__all__ = ["OPERATIONS", "Resources"]


class Resources:
    """The resources of a client; each is made, and its module imported, when asked for."""

    __slots__ = ()

    @property
    def activities(self: Caller) -> Activities:
        """The operations of `activities`, bound to this client."""
        from .activities import Activities

        return Activities(self)

    @property
    def activity_custom_fields(self: Caller) -> ActivityCustomFields:
        """The operations of `activity_custom_fields`, bound to this client."""
        from .activity_custom_fields import ActivityCustomFields

        return ActivityCustomFields(self)

    @property
    def blocked_phone_numbers(self: Caller) -> BlockedPhoneNumbers:
        """The operations of `blocked_phone_numbers`, bound to this client."""
        from .blocked_phone_numbers import BlockedPhoneNumbers

        return BlockedPhoneNumbers(self)

    @property
    def bulk_deletes(self: Caller) -> BulkDeletes:
        """The operations of `bulk_deletes`, bound to this client."""
        from .bulk_deletes import BulkDeletes

        return BulkDeletes(self)

    @property
    def bulk_edits(self: Caller) -> BulkEdits:
        """The operations of `bulk_edits`, bound to this client."""
        from .bulk_edits import BulkEdits

        return BulkEdits(self)

    @property
    def bulk_emails(self: Caller) -> BulkEmails:
        """The operations of `bulk_emails`, bound to this client."""
        from .bulk_emails import BulkEmails

        return BulkEmails(self)

    @property
    def bulk_sequence_subscriptions(self: Caller) -> BulkSequenceSubscriptions:
        """The operations of `bulk_sequence_subscriptions`, bound to this client."""
        from .bulk_sequence_subscriptions import BulkSequenceSubscriptions

        return BulkSequenceSubscriptions(self)

    @property
    def calls(self: Caller) -> Calls:
        """The operations of `calls`, bound to this client."""
        from .calls import Calls

        return Calls(self)

    @property
    def comment_threads(self: Caller) -> CommentThreads:
        """The operations of `comment_threads`, bound to this client."""
        from .comment_threads import CommentThreads

        return CommentThreads(self)

    @property
    def comments(self: Caller) -> Comments:
        """The operations of `comments`, bound to this client."""
        from .comments import Comments

        return Comments(self)

    @property
    def connected_accounts(self: Caller) -> ConnectedAccounts:
        """The operations of `connected_accounts`, bound to this client."""
        from .connected_accounts import ConnectedAccounts

        return ConnectedAccounts(self)

    @property
    def contact_custom_fields(self: Caller) -> ContactCustomFields:
        """The operations of `contact_custom_fields`, bound to this client."""
        from .contact_custom_fields import ContactCustomFields

        return ContactCustomFields(self)

    @property
    def contacts(self: Caller) -> Contacts:
        """The operations of `contacts`, bound to this client."""
        from .contacts import Contacts

        return Contacts(self)

    @property
    def creations(self: Caller) -> Creations:
        """The operations of `creations`, bound to this client."""
        from .creations import Creations

        return Creations(self)

    @property
    def custom_activities(self: Caller) -> CustomActivities:
        """The operations of `custom_activities`, bound to this client."""
        from .custom_activities import CustomActivities

        return CustomActivities(self)

    @property
    def custom_activity_types(self: Caller) -> CustomActivityTypes:
        """The operations of `custom_activity_types`, bound to this client."""
        from .custom_activity_types import CustomActivityTypes

        return CustomActivityTypes(self)

    @property
    def custom_field_schemas(self: Caller) -> CustomFieldSchemas:
        """The operations of `custom_field_schemas`, bound to this client."""
        from .custom_field_schemas import CustomFieldSchemas

        return CustomFieldSchemas(self)

    @property
    def custom_object_custom_fields(self: Caller) -> CustomObjectCustomFields:
        """The operations of `custom_object_custom_fields`, bound to this client."""
        from .custom_object_custom_fields import CustomObjectCustomFields

        return CustomObjectCustomFields(self)

    @property
    def custom_object_types(self: Caller) -> CustomObjectTypes:
        """The operations of `custom_object_types`, bound to this client."""
        from .custom_object_types import CustomObjectTypes

        return CustomObjectTypes(self)

    @property
    def custom_objects(self: Caller) -> CustomObjects:
        """The operations of `custom_objects`, bound to this client."""
        from .custom_objects import CustomObjects

        return CustomObjects(self)

    @property
    def dialers(self: Caller) -> Dialers:
        """The operations of `dialers`, bound to this client."""
        from .dialers import Dialers

        return Dialers(self)

    @property
    def email_templates(self: Caller) -> EmailTemplates:
        """The operations of `email_templates`, bound to this client."""
        from .email_templates import EmailTemplates

        return EmailTemplates(self)

    @property
    def email_threads(self: Caller) -> EmailThreads:
        """The operations of `email_threads`, bound to this client."""
        from .email_threads import EmailThreads

        return EmailThreads(self)

    @property
    def emails(self: Caller) -> Emails:
        """The operations of `emails`, bound to this client."""
        from .emails import Emails

        return Emails(self)

    @property
    def events(self: Caller) -> Events:
        """The operations of `events`, bound to this client."""
        from .events import Events

        return Events(self)

    @property
    def exports(self: Caller) -> Exports:
        """The operations of `exports`, bound to this client."""
        from .exports import Exports

        return Exports(self)

    @property
    def field_enrichments(self: Caller) -> FieldEnrichments:
        """The operations of `field_enrichments`, bound to this client."""
        from .field_enrichments import FieldEnrichments

        return FieldEnrichments(self)

    @property
    def files(self: Caller) -> Files:
        """The operations of `files`, bound to this client."""
        from .files import Files

        return Files(self)

    @property
    def form_submissions(self: Caller) -> FormSubmissions:
        """The operations of `form_submissions`, bound to this client."""
        from .form_submissions import FormSubmissions

        return FormSubmissions(self)

    @property
    def forms(self: Caller) -> Forms:
        """The operations of `forms`, bound to this client."""
        from .forms import Forms

        return Forms(self)

    @property
    def groups(self: Caller) -> Groups:
        """The operations of `groups`, bound to this client."""
        from .groups import Groups

        return Groups(self)

    @property
    def import_updates(self: Caller) -> ImportUpdates:
        """The operations of `import_updates`, bound to this client."""
        from .import_updates import ImportUpdates

        return ImportUpdates(self)

    @property
    def integration_links(self: Caller) -> IntegrationLinks:
        """The operations of `integration_links`, bound to this client."""
        from .integration_links import IntegrationLinks

        return IntegrationLinks(self)

    @property
    def lead_custom_fields(self: Caller) -> LeadCustomFields:
        """The operations of `lead_custom_fields`, bound to this client."""
        from .lead_custom_fields import LeadCustomFields

        return LeadCustomFields(self)

    @property
    def lead_merges(self: Caller) -> LeadMerges:
        """The operations of `lead_merges`, bound to this client."""
        from .lead_merges import LeadMerges

        return LeadMerges(self)

    @property
    def lead_status_changes(self: Caller) -> LeadStatusChanges:
        """The operations of `lead_status_changes`, bound to this client."""
        from .lead_status_changes import LeadStatusChanges

        return LeadStatusChanges(self)

    @property
    def lead_statuses(self: Caller) -> LeadStatuses:
        """The operations of `lead_statuses`, bound to this client."""
        from .lead_statuses import LeadStatuses

        return LeadStatuses(self)

    @property
    def leads(self: Caller) -> Leads:
        """The operations of `leads`, bound to this client."""
        from .leads import Leads

        return Leads(self)

    @property
    def meetings(self: Caller) -> Meetings:
        """The operations of `meetings`, bound to this client."""
        from .meetings import Meetings

        return Meetings(self)

    @property
    def memberships(self: Caller) -> Memberships:
        """The operations of `memberships`, bound to this client."""
        from .memberships import Memberships

        return Memberships(self)

    @property
    def notes(self: Caller) -> Notes:
        """The operations of `notes`, bound to this client."""
        from .notes import Notes

        return Notes(self)

    @property
    def opportunities(self: Caller) -> Opportunities:
        """The operations of `opportunities`, bound to this client."""
        from .opportunities import Opportunities

        return Opportunities(self)

    @property
    def opportunity_custom_fields(self: Caller) -> OpportunityCustomFields:
        """The operations of `opportunity_custom_fields`, bound to this client."""
        from .opportunity_custom_fields import OpportunityCustomFields

        return OpportunityCustomFields(self)

    @property
    def opportunity_status_changes(self: Caller) -> OpportunityStatusChanges:
        """The operations of `opportunity_status_changes`, bound to this client."""
        from .opportunity_status_changes import OpportunityStatusChanges

        return OpportunityStatusChanges(self)

    @property
    def opportunity_statuses(self: Caller) -> OpportunityStatuses:
        """The operations of `opportunity_statuses`, bound to this client."""
        from .opportunity_statuses import OpportunityStatuses

        return OpportunityStatuses(self)

    @property
    def organizations(self: Caller) -> Organizations:
        """The operations of `organizations`, bound to this client."""
        from .organizations import Organizations

        return Organizations(self)

    @property
    def outcomes(self: Caller) -> Outcomes:
        """The operations of `outcomes`, bound to this client."""
        from .outcomes import Outcomes

        return Outcomes(self)

    @property
    def phone_numbers(self: Caller) -> PhoneNumbers:
        """The operations of `phone_numbers`, bound to this client."""
        from .phone_numbers import PhoneNumbers

        return PhoneNumbers(self)

    @property
    def pipelines(self: Caller) -> Pipelines:
        """The operations of `pipelines`, bound to this client."""
        from .pipelines import Pipelines

        return Pipelines(self)

    @property
    def playbooks(self: Caller) -> Playbooks:
        """The operations of `playbooks`, bound to this client."""
        from .playbooks import Playbooks

        return Playbooks(self)

    @property
    def reports(self: Caller) -> Reports:
        """The operations of `reports`, bound to this client."""
        from .reports import Reports

        return Reports(self)

    @property
    def roles(self: Caller) -> Roles:
        """The operations of `roles`, bound to this client."""
        from .roles import Roles

        return Roles(self)

    @property
    def scheduling_links(self: Caller) -> SchedulingLinks:
        """The operations of `scheduling_links`, bound to this client."""
        from .scheduling_links import SchedulingLinks

        return SchedulingLinks(self)

    @property
    def send_as(self: Caller) -> SendAs:
        """The operations of `send_as`, bound to this client."""
        from .send_as import SendAs

        return SendAs(self)

    @property
    def sequence_subscriptions(self: Caller) -> SequenceSubscriptions:
        """The operations of `sequence_subscriptions`, bound to this client."""
        from .sequence_subscriptions import SequenceSubscriptions

        return SequenceSubscriptions(self)

    @property
    def sequences(self: Caller) -> Sequences:
        """The operations of `sequences`, bound to this client."""
        from .sequences import Sequences

        return Sequences(self)

    @property
    def shared_custom_fields(self: Caller) -> SharedCustomFields:
        """The operations of `shared_custom_fields`, bound to this client."""
        from .shared_custom_fields import SharedCustomFields

        return SharedCustomFields(self)

    @property
    def shared_scheduling_links(self: Caller) -> SharedSchedulingLinks:
        """The operations of `shared_scheduling_links`, bound to this client."""
        from .shared_scheduling_links import SharedSchedulingLinks

        return SharedSchedulingLinks(self)

    @property
    def smart_views(self: Caller) -> SmartViews:
        """The operations of `smart_views`, bound to this client."""
        from .smart_views import SmartViews

        return SmartViews(self)

    @property
    def sms(self: Caller) -> Sms:
        """The operations of `sms`, bound to this client."""
        from .sms import Sms

        return Sms(self)

    @property
    def sms_templates(self: Caller) -> SmsTemplates:
        """The operations of `sms_templates`, bound to this client."""
        from .sms_templates import SmsTemplates

        return SmsTemplates(self)

    @property
    def task_completions(self: Caller) -> TaskCompletions:
        """The operations of `task_completions`, bound to this client."""
        from .task_completions import TaskCompletions

        return TaskCompletions(self)

    @property
    def tasks(self: Caller) -> Tasks:
        """The operations of `tasks`, bound to this client."""
        from .tasks import Tasks

        return Tasks(self)

    @property
    def unsubscribed_emails(self: Caller) -> UnsubscribedEmails:
        """The operations of `unsubscribed_emails`, bound to this client."""
        from .unsubscribed_emails import UnsubscribedEmails

        return UnsubscribedEmails(self)

    @property
    def users(self: Caller) -> Users:
        """The operations of `users`, bound to this client."""
        from .users import Users

        return Users(self)

    @property
    def webhooks(self: Caller) -> Webhooks:
        """The operations of `webhooks`, bound to this client."""
        from .webhooks import Webhooks

        return Webhooks(self)

    @property
    def whatsapp_messages(self: Caller) -> WhatsappMessages:
        """The operations of `whatsapp_messages`, bound to this client."""
        from .whatsapp_messages import WhatsappMessages

        return WhatsappMessages(self)


OPERATIONS = OperationTable(
    __name__,
    {
        "activities": ("list",),
        "activity_custom_fields": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "blocked_phone_numbers": (
            "create",
            "delete",
            "get",
            "get_settings",
            "list",
            "update",
            "update_settings",
        ),
        "bulk_deletes": (
            "create",
            "get",
            "list",
            "update",
        ),
        "bulk_edits": (
            "create",
            "get",
            "list",
            "update",
        ),
        "bulk_emails": (
            "create",
            "get",
            "list",
            "update",
        ),
        "bulk_sequence_subscriptions": (
            "create",
            "get",
            "list",
            "update",
        ),
        "calls": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "comment_threads": (
            "get",
            "list",
        ),
        "comments": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "connected_accounts": (
            "get",
            "list",
        ),
        "contact_custom_fields": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "contacts": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "creations": (
            "get",
            "list",
        ),
        "custom_activities": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "custom_activity_types": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "custom_field_schemas": (
            "get",
            "update",
        ),
        "custom_object_custom_fields": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "custom_object_types": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "custom_objects": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "dialers": (
            "get",
            "list",
        ),
        "email_templates": (
            "create",
            "delete",
            "get",
            "list",
            "render",
            "update",
        ),
        "email_threads": (
            "delete",
            "get",
            "list",
        ),
        "emails": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "events": (
            "get",
            "list",
        ),
        "exports": (
            "create_lead",
            "create_opportunity",
            "get",
            "list",
        ),
        "field_enrichments": ("create",),
        "files": ("create",),
        "form_submissions": (
            "delete",
            "get",
            "list",
        ),
        "forms": (
            "get",
            "list",
        ),
        "groups": (
            "add_member",
            "create",
            "delete",
            "get",
            "list",
            "remove_member",
            "update",
        ),
        "import_updates": (
            "delete",
            "get",
            "list",
        ),
        "integration_links": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "lead_custom_fields": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "lead_merges": (
            "get",
            "list",
        ),
        "lead_status_changes": (
            "create",
            "delete",
            "get",
            "list",
        ),
        "lead_statuses": (
            "create",
            "delete",
            "list",
            "update",
        ),
        "leads": (
            "create",
            "delete",
            "get",
            "list",
            "merge",
            "update",
        ),
        "meetings": (
            "create_integration",
            "delete",
            "get",
            "list",
            "update",
        ),
        "memberships": (
            "bulk_update",
            "create",
            "get_pinned_views",
            "update",
            "update_pinned_views",
        ),
        "notes": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "opportunities": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "opportunity_custom_fields": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "opportunity_status_changes": (
            "create",
            "delete",
            "get",
            "list",
        ),
        "opportunity_statuses": (
            "create",
            "delete",
            "list",
            "update",
        ),
        "organizations": (
            "get",
            "update",
        ),
        "outcomes": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "phone_numbers": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "pipelines": (
            "create",
            "delete",
            "list",
            "update",
        ),
        "playbooks": (
            "archive",
            "create",
            "delete",
            "get",
            "list",
            "unarchive",
            "update",
        ),
        "reports": (
            "get_activity",
            "get_custom",
            "get_funnel_stages",
            "get_funnel_totals",
            "get_lead_statuses",
            "get_opportunity_statuses",
            "get_sent_emails",
            "list_activity_metrics",
            "list_custom_fields",
        ),
        "roles": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "scheduling_links": (
            "create",
            "create_integration",
            "delete",
            "delete_integration",
            "get",
            "list",
            "update",
        ),
        "send_as": (
            "bulk_create",
            "create",
            "delete",
            "delete_by_user",
            "get",
            "list",
        ),
        "sequence_subscriptions": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "sequences": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "shared_custom_fields": (
            "create",
            "create_association",
            "delete",
            "delete_association",
            "get",
            "get_association",
            "list",
            "update",
            "update_association",
        ),
        "shared_scheduling_links": (
            "create",
            "create_association",
            "delete",
            "delete_association",
            "get",
            "list",
            "update",
        ),
        "smart_views": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "sms": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "sms_templates": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "task_completions": (
            "delete",
            "get",
            "list",
        ),
        "tasks": (
            "bulk_update",
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "unsubscribed_emails": (
            "create",
            "delete",
            "list",
        ),
        "users": (
            "get",
            "get_me",
            "list",
            "list_availabilities",
        ),
        "webhooks": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
        "whatsapp_messages": (
            "create",
            "delete",
            "get",
            "list",
            "update",
        ),
    },
)
"""Every operation by its dotted name; its module is imported when the entry is read."""
