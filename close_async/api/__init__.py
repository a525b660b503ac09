# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""The resources of Close's API, one module each, and the table of all operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.operations import Caller, OperationTable

if TYPE_CHECKING:
    from .activities import ActivitiesResource
    from .activity_custom_fields import ActivityCustomFieldsResource
    from .advanced_filtering import AdvancedFilteringResource
    from .blocked_phone_numbers import BlockedPhoneNumbersResource
    from .bulk_deletes import BulkDeletesResource
    from .bulk_edits import BulkEditsResource
    from .bulk_emails import BulkEmailsResource
    from .bulk_sequence_subscriptions import BulkSequenceSubscriptionsResource
    from .calls import CallsResource
    from .comment_threads import CommentThreadsResource
    from .comments import CommentsResource
    from .connected_accounts import ConnectedAccountsResource
    from .contact_custom_fields import ContactCustomFieldsResource
    from .contacts import ContactsResource
    from .creations import CreationsResource
    from .custom_activities import CustomActivitiesResource
    from .custom_activity_types import CustomActivityTypesResource
    from .custom_field_schemas import CustomFieldSchemasResource
    from .custom_object_custom_fields import CustomObjectCustomFieldsResource
    from .custom_object_types import CustomObjectTypesResource
    from .custom_objects import CustomObjectsResource
    from .dialers import DialersResource
    from .email_templates import EmailTemplatesResource
    from .email_threads import EmailThreadsResource
    from .emails import EmailsResource
    from .events import EventsResource
    from .exports import ExportsResource
    from .field_enrichments import FieldEnrichmentsResource
    from .files import FilesResource
    from .form_submissions import FormSubmissionsResource
    from .forms import FormsResource
    from .groups import GroupsResource
    from .import_updates import ImportUpdatesResource
    from .integration_links import IntegrationLinksResource
    from .lead_custom_fields import LeadCustomFieldsResource
    from .lead_merges import LeadMergesResource
    from .lead_status_changes import LeadStatusChangesResource
    from .lead_statuses import LeadStatusesResource
    from .leads import LeadsResource
    from .meetings import MeetingsResource
    from .memberships import MembershipsResource
    from .notes import NotesResource
    from .opportunities import OpportunitiesResource
    from .opportunity_custom_fields import OpportunityCustomFieldsResource
    from .opportunity_status_changes import OpportunityStatusChangesResource
    from .opportunity_statuses import OpportunityStatusesResource
    from .organizations import OrganizationsResource
    from .outcomes import OutcomesResource
    from .phone_numbers import PhoneNumbersResource
    from .pipelines import PipelinesResource
    from .playbooks import PlaybooksResource
    from .reports import ReportsResource
    from .roles import RolesResource
    from .scheduling_links import SchedulingLinksResource
    from .send_as import SendAsResource
    from .sequence_subscriptions import SequenceSubscriptionsResource
    from .sequences import SequencesResource
    from .shared_custom_fields import SharedCustomFieldsResource
    from .shared_scheduling_links import SharedSchedulingLinksResource
    from .smart_views import SmartViewsResource
    from .sms import SmsResource
    from .sms_templates import SmsTemplatesResource
    from .task_completions import TaskCompletionsResource
    from .tasks import TasksResource
    from .unsubscribed_emails import UnsubscribedEmailsResource
    from .users import UsersResource
    from .webhooks import WebhooksResource
    from .whatsapp_messages import WhatsappMessagesResource

__all__ = ["OPERATIONS", "Resources"]


class Resources:
    """The resources of a client; each is made, and its module imported, when asked for."""

    __slots__ = ()

    @property
    def activities(self: Caller) -> ActivitiesResource:
        """The operations of `activities`, bound to this client."""
        from .activities import ActivitiesResource

        return ActivitiesResource(self)

    @property
    def activity_custom_fields(self: Caller) -> ActivityCustomFieldsResource:
        """The operations of `activity_custom_fields`, bound to this client."""
        from .activity_custom_fields import ActivityCustomFieldsResource

        return ActivityCustomFieldsResource(self)

    @property
    def advanced_filtering(self: Caller) -> AdvancedFilteringResource:
        """The operations of `advanced_filtering`, bound to this client."""
        from .advanced_filtering import AdvancedFilteringResource

        return AdvancedFilteringResource(self)

    @property
    def blocked_phone_numbers(self: Caller) -> BlockedPhoneNumbersResource:
        """The operations of `blocked_phone_numbers`, bound to this client."""
        from .blocked_phone_numbers import BlockedPhoneNumbersResource

        return BlockedPhoneNumbersResource(self)

    @property
    def bulk_deletes(self: Caller) -> BulkDeletesResource:
        """The operations of `bulk_deletes`, bound to this client."""
        from .bulk_deletes import BulkDeletesResource

        return BulkDeletesResource(self)

    @property
    def bulk_edits(self: Caller) -> BulkEditsResource:
        """The operations of `bulk_edits`, bound to this client."""
        from .bulk_edits import BulkEditsResource

        return BulkEditsResource(self)

    @property
    def bulk_emails(self: Caller) -> BulkEmailsResource:
        """The operations of `bulk_emails`, bound to this client."""
        from .bulk_emails import BulkEmailsResource

        return BulkEmailsResource(self)

    @property
    def bulk_sequence_subscriptions(self: Caller) -> BulkSequenceSubscriptionsResource:
        """The operations of `bulk_sequence_subscriptions`, bound to this client."""
        from .bulk_sequence_subscriptions import BulkSequenceSubscriptionsResource

        return BulkSequenceSubscriptionsResource(self)

    @property
    def calls(self: Caller) -> CallsResource:
        """The operations of `calls`, bound to this client."""
        from .calls import CallsResource

        return CallsResource(self)

    @property
    def comment_threads(self: Caller) -> CommentThreadsResource:
        """The operations of `comment_threads`, bound to this client."""
        from .comment_threads import CommentThreadsResource

        return CommentThreadsResource(self)

    @property
    def comments(self: Caller) -> CommentsResource:
        """The operations of `comments`, bound to this client."""
        from .comments import CommentsResource

        return CommentsResource(self)

    @property
    def connected_accounts(self: Caller) -> ConnectedAccountsResource:
        """The operations of `connected_accounts`, bound to this client."""
        from .connected_accounts import ConnectedAccountsResource

        return ConnectedAccountsResource(self)

    @property
    def contact_custom_fields(self: Caller) -> ContactCustomFieldsResource:
        """The operations of `contact_custom_fields`, bound to this client."""
        from .contact_custom_fields import ContactCustomFieldsResource

        return ContactCustomFieldsResource(self)

    @property
    def contacts(self: Caller) -> ContactsResource:
        """The operations of `contacts`, bound to this client."""
        from .contacts import ContactsResource

        return ContactsResource(self)

    @property
    def creations(self: Caller) -> CreationsResource:
        """The operations of `creations`, bound to this client."""
        from .creations import CreationsResource

        return CreationsResource(self)

    @property
    def custom_activities(self: Caller) -> CustomActivitiesResource:
        """The operations of `custom_activities`, bound to this client."""
        from .custom_activities import CustomActivitiesResource

        return CustomActivitiesResource(self)

    @property
    def custom_activity_types(self: Caller) -> CustomActivityTypesResource:
        """The operations of `custom_activity_types`, bound to this client."""
        from .custom_activity_types import CustomActivityTypesResource

        return CustomActivityTypesResource(self)

    @property
    def custom_field_schemas(self: Caller) -> CustomFieldSchemasResource:
        """The operations of `custom_field_schemas`, bound to this client."""
        from .custom_field_schemas import CustomFieldSchemasResource

        return CustomFieldSchemasResource(self)

    @property
    def custom_object_custom_fields(self: Caller) -> CustomObjectCustomFieldsResource:
        """The operations of `custom_object_custom_fields`, bound to this client."""
        from .custom_object_custom_fields import CustomObjectCustomFieldsResource

        return CustomObjectCustomFieldsResource(self)

    @property
    def custom_object_types(self: Caller) -> CustomObjectTypesResource:
        """The operations of `custom_object_types`, bound to this client."""
        from .custom_object_types import CustomObjectTypesResource

        return CustomObjectTypesResource(self)

    @property
    def custom_objects(self: Caller) -> CustomObjectsResource:
        """The operations of `custom_objects`, bound to this client."""
        from .custom_objects import CustomObjectsResource

        return CustomObjectsResource(self)

    @property
    def dialers(self: Caller) -> DialersResource:
        """The operations of `dialers`, bound to this client."""
        from .dialers import DialersResource

        return DialersResource(self)

    @property
    def email_templates(self: Caller) -> EmailTemplatesResource:
        """The operations of `email_templates`, bound to this client."""
        from .email_templates import EmailTemplatesResource

        return EmailTemplatesResource(self)

    @property
    def email_threads(self: Caller) -> EmailThreadsResource:
        """The operations of `email_threads`, bound to this client."""
        from .email_threads import EmailThreadsResource

        return EmailThreadsResource(self)

    @property
    def emails(self: Caller) -> EmailsResource:
        """The operations of `emails`, bound to this client."""
        from .emails import EmailsResource

        return EmailsResource(self)

    @property
    def events(self: Caller) -> EventsResource:
        """The operations of `events`, bound to this client."""
        from .events import EventsResource

        return EventsResource(self)

    @property
    def exports(self: Caller) -> ExportsResource:
        """The operations of `exports`, bound to this client."""
        from .exports import ExportsResource

        return ExportsResource(self)

    @property
    def field_enrichments(self: Caller) -> FieldEnrichmentsResource:
        """The operations of `field_enrichments`, bound to this client."""
        from .field_enrichments import FieldEnrichmentsResource

        return FieldEnrichmentsResource(self)

    @property
    def files(self: Caller) -> FilesResource:
        """The operations of `files`, bound to this client."""
        from .files import FilesResource

        return FilesResource(self)

    @property
    def form_submissions(self: Caller) -> FormSubmissionsResource:
        """The operations of `form_submissions`, bound to this client."""
        from .form_submissions import FormSubmissionsResource

        return FormSubmissionsResource(self)

    @property
    def forms(self: Caller) -> FormsResource:
        """The operations of `forms`, bound to this client."""
        from .forms import FormsResource

        return FormsResource(self)

    @property
    def groups(self: Caller) -> GroupsResource:
        """The operations of `groups`, bound to this client."""
        from .groups import GroupsResource

        return GroupsResource(self)

    @property
    def import_updates(self: Caller) -> ImportUpdatesResource:
        """The operations of `import_updates`, bound to this client."""
        from .import_updates import ImportUpdatesResource

        return ImportUpdatesResource(self)

    @property
    def integration_links(self: Caller) -> IntegrationLinksResource:
        """The operations of `integration_links`, bound to this client."""
        from .integration_links import IntegrationLinksResource

        return IntegrationLinksResource(self)

    @property
    def lead_custom_fields(self: Caller) -> LeadCustomFieldsResource:
        """The operations of `lead_custom_fields`, bound to this client."""
        from .lead_custom_fields import LeadCustomFieldsResource

        return LeadCustomFieldsResource(self)

    @property
    def lead_merges(self: Caller) -> LeadMergesResource:
        """The operations of `lead_merges`, bound to this client."""
        from .lead_merges import LeadMergesResource

        return LeadMergesResource(self)

    @property
    def lead_status_changes(self: Caller) -> LeadStatusChangesResource:
        """The operations of `lead_status_changes`, bound to this client."""
        from .lead_status_changes import LeadStatusChangesResource

        return LeadStatusChangesResource(self)

    @property
    def lead_statuses(self: Caller) -> LeadStatusesResource:
        """The operations of `lead_statuses`, bound to this client."""
        from .lead_statuses import LeadStatusesResource

        return LeadStatusesResource(self)

    @property
    def leads(self: Caller) -> LeadsResource:
        """The operations of `leads`, bound to this client."""
        from .leads import LeadsResource

        return LeadsResource(self)

    @property
    def meetings(self: Caller) -> MeetingsResource:
        """The operations of `meetings`, bound to this client."""
        from .meetings import MeetingsResource

        return MeetingsResource(self)

    @property
    def memberships(self: Caller) -> MembershipsResource:
        """The operations of `memberships`, bound to this client."""
        from .memberships import MembershipsResource

        return MembershipsResource(self)

    @property
    def notes(self: Caller) -> NotesResource:
        """The operations of `notes`, bound to this client."""
        from .notes import NotesResource

        return NotesResource(self)

    @property
    def opportunities(self: Caller) -> OpportunitiesResource:
        """The operations of `opportunities`, bound to this client."""
        from .opportunities import OpportunitiesResource

        return OpportunitiesResource(self)

    @property
    def opportunity_custom_fields(self: Caller) -> OpportunityCustomFieldsResource:
        """The operations of `opportunity_custom_fields`, bound to this client."""
        from .opportunity_custom_fields import OpportunityCustomFieldsResource

        return OpportunityCustomFieldsResource(self)

    @property
    def opportunity_status_changes(self: Caller) -> OpportunityStatusChangesResource:
        """The operations of `opportunity_status_changes`, bound to this client."""
        from .opportunity_status_changes import OpportunityStatusChangesResource

        return OpportunityStatusChangesResource(self)

    @property
    def opportunity_statuses(self: Caller) -> OpportunityStatusesResource:
        """The operations of `opportunity_statuses`, bound to this client."""
        from .opportunity_statuses import OpportunityStatusesResource

        return OpportunityStatusesResource(self)

    @property
    def organizations(self: Caller) -> OrganizationsResource:
        """The operations of `organizations`, bound to this client."""
        from .organizations import OrganizationsResource

        return OrganizationsResource(self)

    @property
    def outcomes(self: Caller) -> OutcomesResource:
        """The operations of `outcomes`, bound to this client."""
        from .outcomes import OutcomesResource

        return OutcomesResource(self)

    @property
    def phone_numbers(self: Caller) -> PhoneNumbersResource:
        """The operations of `phone_numbers`, bound to this client."""
        from .phone_numbers import PhoneNumbersResource

        return PhoneNumbersResource(self)

    @property
    def pipelines(self: Caller) -> PipelinesResource:
        """The operations of `pipelines`, bound to this client."""
        from .pipelines import PipelinesResource

        return PipelinesResource(self)

    @property
    def playbooks(self: Caller) -> PlaybooksResource:
        """The operations of `playbooks`, bound to this client."""
        from .playbooks import PlaybooksResource

        return PlaybooksResource(self)

    @property
    def reports(self: Caller) -> ReportsResource:
        """The operations of `reports`, bound to this client."""
        from .reports import ReportsResource

        return ReportsResource(self)

    @property
    def roles(self: Caller) -> RolesResource:
        """The operations of `roles`, bound to this client."""
        from .roles import RolesResource

        return RolesResource(self)

    @property
    def scheduling_links(self: Caller) -> SchedulingLinksResource:
        """The operations of `scheduling_links`, bound to this client."""
        from .scheduling_links import SchedulingLinksResource

        return SchedulingLinksResource(self)

    @property
    def send_as(self: Caller) -> SendAsResource:
        """The operations of `send_as`, bound to this client."""
        from .send_as import SendAsResource

        return SendAsResource(self)

    @property
    def sequence_subscriptions(self: Caller) -> SequenceSubscriptionsResource:
        """The operations of `sequence_subscriptions`, bound to this client."""
        from .sequence_subscriptions import SequenceSubscriptionsResource

        return SequenceSubscriptionsResource(self)

    @property
    def sequences(self: Caller) -> SequencesResource:
        """The operations of `sequences`, bound to this client."""
        from .sequences import SequencesResource

        return SequencesResource(self)

    @property
    def shared_custom_fields(self: Caller) -> SharedCustomFieldsResource:
        """The operations of `shared_custom_fields`, bound to this client."""
        from .shared_custom_fields import SharedCustomFieldsResource

        return SharedCustomFieldsResource(self)

    @property
    def shared_scheduling_links(self: Caller) -> SharedSchedulingLinksResource:
        """The operations of `shared_scheduling_links`, bound to this client."""
        from .shared_scheduling_links import SharedSchedulingLinksResource

        return SharedSchedulingLinksResource(self)

    @property
    def smart_views(self: Caller) -> SmartViewsResource:
        """The operations of `smart_views`, bound to this client."""
        from .smart_views import SmartViewsResource

        return SmartViewsResource(self)

    @property
    def sms(self: Caller) -> SmsResource:
        """The operations of `sms`, bound to this client."""
        from .sms import SmsResource

        return SmsResource(self)

    @property
    def sms_templates(self: Caller) -> SmsTemplatesResource:
        """The operations of `sms_templates`, bound to this client."""
        from .sms_templates import SmsTemplatesResource

        return SmsTemplatesResource(self)

    @property
    def task_completions(self: Caller) -> TaskCompletionsResource:
        """The operations of `task_completions`, bound to this client."""
        from .task_completions import TaskCompletionsResource

        return TaskCompletionsResource(self)

    @property
    def tasks(self: Caller) -> TasksResource:
        """The operations of `tasks`, bound to this client."""
        from .tasks import TasksResource

        return TasksResource(self)

    @property
    def unsubscribed_emails(self: Caller) -> UnsubscribedEmailsResource:
        """The operations of `unsubscribed_emails`, bound to this client."""
        from .unsubscribed_emails import UnsubscribedEmailsResource

        return UnsubscribedEmailsResource(self)

    @property
    def users(self: Caller) -> UsersResource:
        """The operations of `users`, bound to this client."""
        from .users import UsersResource

        return UsersResource(self)

    @property
    def webhooks(self: Caller) -> WebhooksResource:
        """The operations of `webhooks`, bound to this client."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self)

    @property
    def whatsapp_messages(self: Caller) -> WhatsappMessagesResource:
        """The operations of `whatsapp_messages`, bound to this client."""
        from .whatsapp_messages import WhatsappMessagesResource

        return WhatsappMessagesResource(self)


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
        "advanced_filtering": ("search",),
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
            "get_lead",
            "get_opportunity",
            "list",
            "list_leads",
            "list_opportunities",
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
            "get",
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
            "delete",
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
            "get",
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
            "get",
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
    frozenset(
        {
            "POST /report/activity/",
            "POST /report/funnel/opportunity/stages/",
            "POST /report/funnel/opportunity/totals/",
            "POST /data/search/",
        }
    ),
)
"""Every operation by its dotted name; its module is imported when the entry is read."""
