# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""The models: what Close sends and what it takes; each is imported when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from .._base.lazy import attribute_loader

if TYPE_CHECKING:
    from ..values.records import OpenRecord as OpenRecord
    from .active_call import ActiveCall as ActiveCall
    from .active_call_lead import ActiveCallLead as ActiveCallLead
    from .activity import Activity as Activity
    from .activity_attachment import ActivityAttachment as ActivityAttachment
    from .activity_attachment_input import ActivityAttachmentInput as ActivityAttachmentInput
    from .activity_comment_summary import ActivityCommentSummary as ActivityCommentSummary
    from .activity_custom_field_create import ActivityCustomFieldCreate as ActivityCustomFieldCreate
    from .activity_custom_field_update import ActivityCustomFieldUpdate as ActivityCustomFieldUpdate
    from .activity_event import ActivityEvent as ActivityEvent
    from .activity_metric import ActivityMetric as ActivityMetric
    from .activity_metric_list import ActivityMetricList as ActivityMetricList
    from .activity_page import ActivityPage as ActivityPage
    from .activity_report import ActivityReport as ActivityReport
    from .activity_report_aggregations import (
        ActivityReportAggregations as ActivityReportAggregations,
    )
    from .activity_report_queries import ActivityReportQueries as ActivityReportQueries
    from .activity_report_query import ActivityReportQuery as ActivityReportQuery
    from .activity_report_row import ActivityReportRow as ActivityReportRow
    from .activity_report_totals import ActivityReportTotals as ActivityReportTotals
    from .address import Address as Address
    from .answered_detached_call_task import AnsweredDetachedCallTask as AnsweredDetachedCallTask
    from .any_activity import AnyActivity as AnyActivity
    from .any_event import AnyEvent as AnyEvent
    from .any_task import AnyTask as AnyTask
    from .blocked_phone_number import BlockedPhoneNumber as BlockedPhoneNumber
    from .blocked_phone_number_create import BlockedPhoneNumberCreate as BlockedPhoneNumberCreate
    from .blocked_phone_number_page import BlockedPhoneNumberPage as BlockedPhoneNumberPage
    from .blocked_phone_number_settings import (
        BlockedPhoneNumberSettings as BlockedPhoneNumberSettings,
    )
    from .blocked_phone_number_settings_update import (
        BlockedPhoneNumberSettingsUpdate as BlockedPhoneNumberSettingsUpdate,
    )
    from .blocked_phone_number_update import BlockedPhoneNumberUpdate as BlockedPhoneNumberUpdate
    from .bulk_action_update import BulkActionUpdate as BulkActionUpdate
    from .bulk_delete import BulkDelete as BulkDelete
    from .bulk_delete_create import BulkDeleteCreate as BulkDeleteCreate
    from .bulk_delete_page import BulkDeletePage as BulkDeletePage
    from .bulk_edit import BulkEdit as BulkEdit
    from .bulk_edit_create import BulkEditCreate as BulkEditCreate
    from .bulk_edit_page import BulkEditPage as BulkEditPage
    from .bulk_email import BulkEmail as BulkEmail
    from .bulk_email_create import BulkEmailCreate as BulkEmailCreate
    from .bulk_email_page import BulkEmailPage as BulkEmailPage
    from .bulk_sequence_subscription import BulkSequenceSubscription as BulkSequenceSubscription
    from .bulk_sequence_subscription_create import (
        BulkSequenceSubscriptionCreate as BulkSequenceSubscriptionCreate,
    )
    from .bulk_sequence_subscription_page import (
        BulkSequenceSubscriptionPage as BulkSequenceSubscriptionPage,
    )
    from .call import Call as Call
    from .call_coach_leg import CallCoachLeg as CallCoachLeg
    from .call_create import CallCreate as CallCreate
    from .call_page import CallPage as CallPage
    from .call_recording_event import CallRecordingEvent as CallRecordingEvent
    from .call_update import CallUpdate as CallUpdate
    from .choices_custom_field import ChoicesCustomField as ChoicesCustomField
    from .comment import Comment as Comment
    from .comment_create import CommentCreate as CommentCreate
    from .comment_page import CommentPage as CommentPage
    from .comment_thread import CommentThread as CommentThread
    from .comment_thread_page import CommentThreadPage as CommentThreadPage
    from .comment_update import CommentUpdate as CommentUpdate
    from .connected_account import ConnectedAccount as ConnectedAccount
    from .connected_account_identity import ConnectedAccountIdentity as ConnectedAccountIdentity
    from .connected_account_page import ConnectedAccountPage as ConnectedAccountPage
    from .connected_account_server import ConnectedAccountServer as ConnectedAccountServer
    from .contact import Contact as Contact
    from .contact_create import ContactCreate as ContactCreate
    from .contact_email import ContactEmail as ContactEmail
    from .contact_event import ContactEvent as ContactEvent
    from .contact_page import ContactPage as ContactPage
    from .contact_phone import ContactPhone as ContactPhone
    from .contact_subscription import ContactSubscription as ContactSubscription
    from .contact_update import ContactUpdate as ContactUpdate
    from .contact_url import ContactUrl as ContactUrl
    from .creation import Creation as Creation
    from .creation_page import CreationPage as CreationPage
    from .current_user import CurrentUser as CurrentUser
    from .custom_activity import CustomActivity as CustomActivity
    from .custom_activity_create import CustomActivityCreate as CustomActivityCreate
    from .custom_activity_page import CustomActivityPage as CustomActivityPage
    from .custom_activity_type import CustomActivityType as CustomActivityType
    from .custom_activity_type_create import CustomActivityTypeCreate as CustomActivityTypeCreate
    from .custom_activity_type_field import CustomActivityTypeField as CustomActivityTypeField
    from .custom_activity_type_page import CustomActivityTypePage as CustomActivityTypePage
    from .custom_activity_type_update import CustomActivityTypeUpdate as CustomActivityTypeUpdate
    from .custom_activity_update import CustomActivityUpdate as CustomActivityUpdate
    from .custom_field import CustomField as CustomField
    from .custom_field_association import CustomFieldAssociation as CustomFieldAssociation
    from .custom_field_association_create import (
        CustomFieldAssociationCreate as CustomFieldAssociationCreate,
    )
    from .custom_field_association_update import (
        CustomFieldAssociationUpdate as CustomFieldAssociationUpdate,
    )
    from .custom_field_create import CustomFieldCreate as CustomFieldCreate
    from .custom_field_page import CustomFieldPage as CustomFieldPage
    from .custom_field_reference import CustomFieldReference as CustomFieldReference
    from .custom_field_schema import CustomFieldSchema as CustomFieldSchema
    from .custom_field_schema_update import CustomFieldSchemaUpdate as CustomFieldSchemaUpdate
    from .custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from .custom_object import CustomObject as CustomObject
    from .custom_object_create import CustomObjectCreate as CustomObjectCreate
    from .custom_object_custom_field_create import (
        CustomObjectCustomFieldCreate as CustomObjectCustomFieldCreate,
    )
    from .custom_object_custom_field_update import (
        CustomObjectCustomFieldUpdate as CustomObjectCustomFieldUpdate,
    )
    from .custom_object_page import CustomObjectPage as CustomObjectPage
    from .custom_object_type import CustomObjectType as CustomObjectType
    from .custom_object_type_create import CustomObjectTypeCreate as CustomObjectTypeCreate
    from .custom_object_type_page import CustomObjectTypePage as CustomObjectTypePage
    from .custom_object_type_update import CustomObjectTypeUpdate as CustomObjectTypeUpdate
    from .custom_object_update import CustomObjectUpdate as CustomObjectUpdate
    from .custom_report import CustomReport as CustomReport
    from .custom_report_fields import CustomReportFields as CustomReportFields
    from .custom_report_series import CustomReportSeries as CustomReportSeries
    from .custom_type_field import CustomTypeField as CustomTypeField
    from .device_availability import DeviceAvailability as DeviceAvailability
    from .dialer import Dialer as Dialer
    from .dialer_page import DialerPage as DialerPage
    from .dialer_user import DialerUser as DialerUser
    from .email import Email as Email
    from .email_attachment_input import EmailAttachmentInput as EmailAttachmentInput
    from .email_create import EmailCreate as EmailCreate
    from .email_envelope import EmailEnvelope as EmailEnvelope
    from .email_followup_task import EmailFollowupTask as EmailFollowupTask
    from .email_identity import EmailIdentity as EmailIdentity
    from .email_open import EmailOpen as EmailOpen
    from .email_open_input import EmailOpenInput as EmailOpenInput
    from .email_page import EmailPage as EmailPage
    from .email_preview import EmailPreview as EmailPreview
    from .email_quoted_text import EmailQuotedText as EmailQuotedText
    from .email_send_attempt import EmailSendAttempt as EmailSendAttempt
    from .email_template import EmailTemplate as EmailTemplate
    from .email_template_attachment import EmailTemplateAttachment as EmailTemplateAttachment
    from .email_template_attachment_create import (
        EmailTemplateAttachmentCreate as EmailTemplateAttachmentCreate,
    )
    from .email_template_create import EmailTemplateCreate as EmailTemplateCreate
    from .email_template_page import EmailTemplatePage as EmailTemplatePage
    from .email_template_sequence import EmailTemplateSequence as EmailTemplateSequence
    from .email_template_update import EmailTemplateUpdate as EmailTemplateUpdate
    from .email_thread import EmailThread as EmailThread
    from .email_thread_importance import EmailThreadImportance as EmailThreadImportance
    from .email_thread_page import EmailThreadPage as EmailThreadPage
    from .email_thread_summary import EmailThreadSummary as EmailThreadSummary
    from .email_thread_summary_feedback import (
        EmailThreadSummaryFeedback as EmailThreadSummaryFeedback,
    )
    from .email_update import EmailUpdate as EmailUpdate
    from .event import Event as Event
    from .event_meta import EventMeta as EventMeta
    from .event_page import EventPage as EventPage
    from .export import Export as Export
    from .export_page import ExportPage as ExportPage
    from .field_enrichment import FieldEnrichment as FieldEnrichment
    from .field_enrichment_create import FieldEnrichmentCreate as FieldEnrichmentCreate
    from .file_download import FileDownload as FileDownload
    from .file_upload import FileUpload as FileUpload
    from .file_upload_create import FileUploadCreate as FileUploadCreate
    from .file_upload_form import FileUploadForm as FileUploadForm
    from .form import Form as Form
    from .form_field import FormField as FormField
    from .form_field_choice import FormFieldChoice as FormFieldChoice
    from .form_page import FormPage as FormPage
    from .form_submission import FormSubmission as FormSubmission
    from .form_submission_page import FormSubmissionPage as FormSubmissionPage
    from .funnel_report_query import FunnelReportQuery as FunnelReportQuery
    from .funnel_stage import FunnelStage as FunnelStage
    from .funnel_stage_status import FunnelStageStatus as FunnelStageStatus
    from .funnel_stages_report import FunnelStagesReport as FunnelStagesReport
    from .funnel_stages_row import FunnelStagesRow as FunnelStagesRow
    from .funnel_totals import FunnelTotals as FunnelTotals
    from .funnel_totals_report import FunnelTotalsReport as FunnelTotalsReport
    from .group import Group as Group
    from .group_create import GroupCreate as GroupCreate
    from .group_member import GroupMember as GroupMember
    from .group_member_create import GroupMemberCreate as GroupMemberCreate
    from .group_page import GroupPage as GroupPage
    from .group_update import GroupUpdate as GroupUpdate
    from .import_update import ImportUpdate as ImportUpdate
    from .import_update_page import ImportUpdatePage as ImportUpdatePage
    from .incoming_email_task import IncomingEmailTask as IncomingEmailTask
    from .incoming_sms_task import IncomingSmsTask as IncomingSmsTask
    from .integration_link import IntegrationLink as IntegrationLink
    from .integration_link_create import IntegrationLinkCreate as IntegrationLinkCreate
    from .integration_link_page import IntegrationLinkPage as IntegrationLinkPage
    from .integration_link_update import IntegrationLinkUpdate as IntegrationLinkUpdate
    from .lead import Lead as Lead
    from .lead_create import LeadCreate as LeadCreate
    from .lead_event import LeadEvent as LeadEvent
    from .lead_export_create import LeadExportCreate as LeadExportCreate
    from .lead_merge import LeadMerge as LeadMerge
    from .lead_merge_activity import LeadMergeActivity as LeadMergeActivity
    from .lead_merge_activity_page import LeadMergeActivityPage as LeadMergeActivityPage
    from .lead_page import LeadPage as LeadPage
    from .lead_status import LeadStatus as LeadStatus
    from .lead_status_change import LeadStatusChange as LeadStatusChange
    from .lead_status_change_create import LeadStatusChangeCreate as LeadStatusChangeCreate
    from .lead_status_change_page import LeadStatusChangePage as LeadStatusChangePage
    from .lead_status_create import LeadStatusCreate as LeadStatusCreate
    from .lead_status_page import LeadStatusPage as LeadStatusPage
    from .lead_status_update import LeadStatusUpdate as LeadStatusUpdate
    from .lead_task import LeadTask as LeadTask
    from .lead_update import LeadUpdate as LeadUpdate
    from .meeting import Meeting as Meeting
    from .meeting_attendee import MeetingAttendee as MeetingAttendee
    from .meeting_conference_link import MeetingConferenceLink as MeetingConferenceLink
    from .meeting_integration import MeetingIntegration as MeetingIntegration
    from .meeting_integration_artifact import (
        MeetingIntegrationArtifact as MeetingIntegrationArtifact,
    )
    from .meeting_integration_client import MeetingIntegrationClient as MeetingIntegrationClient
    from .meeting_integration_create import MeetingIntegrationCreate as MeetingIntegrationCreate
    from .meeting_integration_data import MeetingIntegrationData as MeetingIntegrationData
    from .meeting_integration_data_input import (
        MeetingIntegrationDataInput as MeetingIntegrationDataInput,
    )
    from .meeting_integration_participant import (
        MeetingIntegrationParticipant as MeetingIntegrationParticipant,
    )
    from .meeting_page import MeetingPage as MeetingPage
    from .meeting_summary import MeetingSummary as MeetingSummary
    from .meeting_update import MeetingUpdate as MeetingUpdate
    from .membership import Membership as Membership
    from .membership_bulk_update import MembershipBulkUpdate as MembershipBulkUpdate
    from .membership_bulk_update_result import (
        MembershipBulkUpdateResult as MembershipBulkUpdateResult,
    )
    from .membership_create import MembershipCreate as MembershipCreate
    from .membership_filter import MembershipFilter as MembershipFilter
    from .membership_update import MembershipUpdate as MembershipUpdate
    from .missed_call_task import MissedCallTask as MissedCallTask
    from .note import Note as Note
    from .note_create import NoteCreate as NoteCreate
    from .note_page import NotePage as NotePage
    from .note_update import NoteUpdate as NoteUpdate
    from .object_custom_field import ObjectCustomField as ObjectCustomField
    from .opportunity import Opportunity as Opportunity
    from .opportunity_create import OpportunityCreate as OpportunityCreate
    from .opportunity_due_task import OpportunityDueTask as OpportunityDueTask
    from .opportunity_event import OpportunityEvent as OpportunityEvent
    from .opportunity_export_create import OpportunityExportCreate as OpportunityExportCreate
    from .opportunity_filter import OpportunityFilter as OpportunityFilter
    from .opportunity_page import OpportunityPage as OpportunityPage
    from .opportunity_stall import OpportunityStall as OpportunityStall
    from .opportunity_stall_action import OpportunityStallAction as OpportunityStallAction
    from .opportunity_status import OpportunityStatus as OpportunityStatus
    from .opportunity_status_change import OpportunityStatusChange as OpportunityStatusChange
    from .opportunity_status_change_create import (
        OpportunityStatusChangeCreate as OpportunityStatusChangeCreate,
    )
    from .opportunity_status_change_page import (
        OpportunityStatusChangePage as OpportunityStatusChangePage,
    )
    from .opportunity_status_create import OpportunityStatusCreate as OpportunityStatusCreate
    from .opportunity_status_page import OpportunityStatusPage as OpportunityStatusPage
    from .opportunity_status_update import OpportunityStatusUpdate as OpportunityStatusUpdate
    from .opportunity_suggestion import OpportunitySuggestion as OpportunitySuggestion
    from .opportunity_suggestion_details import (
        OpportunitySuggestionDetails as OpportunitySuggestionDetails,
    )
    from .opportunity_update import OpportunityUpdate as OpportunityUpdate
    from .organization import Organization as Organization
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .outcome import Outcome as Outcome
    from .outcome_create import OutcomeCreate as OutcomeCreate
    from .outcome_page import OutcomePage as OutcomePage
    from .outcome_update import OutcomeUpdate as OutcomeUpdate
    from .outgoing_call_task import OutgoingCallTask as OutgoingCallTask
    from .paused_subscription import PausedSubscription as PausedSubscription
    from .phone_number import PhoneNumber as PhoneNumber
    from .phone_number_create import PhoneNumberCreate as PhoneNumberCreate
    from .phone_number_page import PhoneNumberPage as PhoneNumberPage
    from .phone_number_update import PhoneNumberUpdate as PhoneNumberUpdate
    from .pinned_views import PinnedViews as PinnedViews
    from .pinned_views_update import PinnedViewsUpdate as PinnedViewsUpdate
    from .pipeline import Pipeline as Pipeline
    from .pipeline_create import PipelineCreate as PipelineCreate
    from .pipeline_page import PipelinePage as PipelinePage
    from .pipeline_update import PipelineUpdate as PipelineUpdate
    from .plain_custom_field import PlainCustomField as PlainCustomField
    from .playbook import Playbook as Playbook
    from .playbook_create import PlaybookCreate as PlaybookCreate
    from .playbook_page import PlaybookPage as PlaybookPage
    from .playbook_update import PlaybookUpdate as PlaybookUpdate
    from .recent_call import RecentCall as RecentCall
    from .rendered_email_template import RenderedEmailTemplate as RenderedEmailTemplate
    from .rendered_integration_link import RenderedIntegrationLink as RenderedIntegrationLink
    from .report_filter import ReportFilter as ReportFilter
    from .report_range import ReportRange as ReportRange
    from .role import Role as Role
    from .role_create import RoleCreate as RoleCreate
    from .role_page import RolePage as RolePage
    from .role_update import RoleUpdate as RoleUpdate
    from .scheduling_link import SchedulingLink as SchedulingLink
    from .scheduling_link_create import SchedulingLinkCreate as SchedulingLinkCreate
    from .scheduling_link_create_integration import (
        SchedulingLinkCreateIntegration as SchedulingLinkCreateIntegration,
    )
    from .scheduling_link_page import SchedulingLinkPage as SchedulingLinkPage
    from .scheduling_link_update import SchedulingLinkUpdate as SchedulingLinkUpdate
    from .search_condition import SearchCondition as SearchCondition
    from .search_count import SearchCount as SearchCount
    from .search_field import SearchField as SearchField
    from .search_moment import SearchMoment as SearchMoment
    from .search_object import SearchObject as SearchObject
    from .search_page import SearchPage as SearchPage
    from .search_query import SearchQuery as SearchQuery
    from .search_request import SearchRequest as SearchRequest
    from .search_result import SearchResult as SearchResult
    from .search_sort import SearchSort as SearchSort
    from .send_as import SendAs as SendAs
    from .send_as_bulk_create import SendAsBulkCreate as SendAsBulkCreate
    from .send_as_create import SendAsCreate as SendAsCreate
    from .send_as_page import SendAsPage as SendAsPage
    from .sent_email_queries import SentEmailQueries as SentEmailQueries
    from .sent_email_stats import SentEmailStats as SentEmailStats
    from .sent_emails_report import SentEmailsReport as SentEmailsReport
    from .sequence import Sequence as Sequence
    from .sequence_create import SequenceCreate as SequenceCreate
    from .sequence_page import SequencePage as SequencePage
    from .sequence_schedule import SequenceSchedule as SequenceSchedule
    from .sequence_schedule_range import SequenceScheduleRange as SequenceScheduleRange
    from .sequence_step import SequenceStep as SequenceStep
    from .sequence_step_input import SequenceStepInput as SequenceStepInput
    from .sequence_subscription import SequenceSubscription as SequenceSubscription
    from .sequence_subscription_counts import (
        SequenceSubscriptionCounts as SequenceSubscriptionCounts,
    )
    from .sequence_subscription_create import (
        SequenceSubscriptionCreate as SequenceSubscriptionCreate,
    )
    from .sequence_subscription_page import SequenceSubscriptionPage as SequenceSubscriptionPage
    from .sequence_subscription_update import (
        SequenceSubscriptionUpdate as SequenceSubscriptionUpdate,
    )
    from .sequence_update import SequenceUpdate as SequenceUpdate
    from .shared_custom_field_create import SharedCustomFieldCreate as SharedCustomFieldCreate
    from .shared_custom_field_update import SharedCustomFieldUpdate as SharedCustomFieldUpdate
    from .shared_scheduling_link_association import (
        SharedSchedulingLinkAssociation as SharedSchedulingLinkAssociation,
    )
    from .shared_scheduling_link_association_create import (
        SharedSchedulingLinkAssociationCreate as SharedSchedulingLinkAssociationCreate,
    )
    from .shared_scheduling_link_association_delete import (
        SharedSchedulingLinkAssociationDelete as SharedSchedulingLinkAssociationDelete,
    )
    from .shared_scheduling_link_create import (
        SharedSchedulingLinkCreate as SharedSchedulingLinkCreate,
    )
    from .shared_scheduling_link_update import (
        SharedSchedulingLinkUpdate as SharedSchedulingLinkUpdate,
    )
    from .smart_view import SmartView as SmartView
    from .smart_view_create import SmartViewCreate as SmartViewCreate
    from .smart_view_page import SmartViewPage as SmartViewPage
    from .smart_view_query import SmartViewQuery as SmartViewQuery
    from .smart_view_sharing import SmartViewSharing as SmartViewSharing
    from .smart_view_sharing_input import SmartViewSharingInput as SmartViewSharingInput
    from .smart_view_update import SmartViewUpdate as SmartViewUpdate
    from .sms import Sms as Sms
    from .sms_create import SmsCreate as SmsCreate
    from .sms_page import SmsPage as SmsPage
    from .sms_template import SmsTemplate as SmsTemplate
    from .sms_template_attachment import SmsTemplateAttachment as SmsTemplateAttachment
    from .sms_template_create import SmsTemplateCreate as SmsTemplateCreate
    from .sms_template_page import SmsTemplatePage as SmsTemplatePage
    from .sms_template_update import SmsTemplateUpdate as SmsTemplateUpdate
    from .sms_update import SmsUpdate as SmsUpdate
    from .status_reference import StatusReference as StatusReference
    from .status_report import StatusReport as StatusReport
    from .status_report_links import StatusReportLinks as StatusReportLinks
    from .status_report_overview import StatusReportOverview as StatusReportOverview
    from .status_report_transition import StatusReportTransition as StatusReportTransition
    from .task import Task as Task
    from .task_bulk_update import TaskBulkUpdate as TaskBulkUpdate
    from .task_bulk_update_result import TaskBulkUpdateResult as TaskBulkUpdateResult
    from .task_completion import TaskCompletion as TaskCompletion
    from .task_completion_page import TaskCompletionPage as TaskCompletionPage
    from .task_create import TaskCreate as TaskCreate
    from .task_event import TaskEvent as TaskEvent
    from .task_filter import TaskFilter as TaskFilter
    from .task_page import TaskPage as TaskPage
    from .task_update import TaskUpdate as TaskUpdate
    from .transcript import Transcript as Transcript
    from .transcript_speaker import TranscriptSpeaker as TranscriptSpeaker
    from .transcript_utterance import TranscriptUtterance as TranscriptUtterance
    from .transcript_word import TranscriptWord as TranscriptWord
    from .unsubscribed_email import UnsubscribedEmail as UnsubscribedEmail
    from .unsubscribed_email_create import UnsubscribedEmailCreate as UnsubscribedEmailCreate
    from .unsubscribed_email_page import UnsubscribedEmailPage as UnsubscribedEmailPage
    from .user import User as User
    from .user_availability import UserAvailability as UserAvailability
    from .user_availability_page import UserAvailabilityPage as UserAvailabilityPage
    from .user_page import UserPage as UserPage
    from .user_phone_number import UserPhoneNumber as UserPhoneNumber
    from .voicemail_task import VoicemailTask as VoicemailTask
    from .webhook import Webhook as Webhook
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_delivery import WebhookDelivery as WebhookDelivery
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_filter import WebhookFilter as WebhookFilter
    from .webhook_page import WebhookPage as WebhookPage
    from .webhook_update import WebhookUpdate as WebhookUpdate
    from .whats_app_message import WhatsAppMessage as WhatsAppMessage
    from .whats_app_message_create import WhatsAppMessageCreate as WhatsAppMessageCreate
    from .whats_app_message_page import WhatsAppMessagePage as WhatsAppMessagePage
    from .whats_app_message_update import WhatsAppMessageUpdate as WhatsAppMessageUpdate

__all__ = [
    "ActiveCall",
    "ActiveCallLead",
    "Activity",
    "ActivityAttachment",
    "ActivityAttachmentInput",
    "ActivityCommentSummary",
    "ActivityCustomFieldCreate",
    "ActivityCustomFieldUpdate",
    "ActivityEvent",
    "ActivityMetric",
    "ActivityMetricList",
    "ActivityPage",
    "ActivityReport",
    "ActivityReportAggregations",
    "ActivityReportQueries",
    "ActivityReportQuery",
    "ActivityReportRow",
    "ActivityReportTotals",
    "Address",
    "AnsweredDetachedCallTask",
    "AnyActivity",
    "AnyEvent",
    "AnyTask",
    "BlockedPhoneNumber",
    "BlockedPhoneNumberCreate",
    "BlockedPhoneNumberPage",
    "BlockedPhoneNumberSettings",
    "BlockedPhoneNumberSettingsUpdate",
    "BlockedPhoneNumberUpdate",
    "BulkActionUpdate",
    "BulkDelete",
    "BulkDeleteCreate",
    "BulkDeletePage",
    "BulkEdit",
    "BulkEditCreate",
    "BulkEditPage",
    "BulkEmail",
    "BulkEmailCreate",
    "BulkEmailPage",
    "BulkSequenceSubscription",
    "BulkSequenceSubscriptionCreate",
    "BulkSequenceSubscriptionPage",
    "Call",
    "CallCoachLeg",
    "CallCreate",
    "CallPage",
    "CallRecordingEvent",
    "CallUpdate",
    "ChoicesCustomField",
    "Comment",
    "CommentCreate",
    "CommentPage",
    "CommentThread",
    "CommentThreadPage",
    "CommentUpdate",
    "ConnectedAccount",
    "ConnectedAccountIdentity",
    "ConnectedAccountPage",
    "ConnectedAccountServer",
    "Contact",
    "ContactCreate",
    "ContactEmail",
    "ContactEvent",
    "ContactPage",
    "ContactPhone",
    "ContactSubscription",
    "ContactUpdate",
    "ContactUrl",
    "Creation",
    "CreationPage",
    "CurrentUser",
    "CustomActivity",
    "CustomActivityCreate",
    "CustomActivityPage",
    "CustomActivityType",
    "CustomActivityTypeCreate",
    "CustomActivityTypeField",
    "CustomActivityTypePage",
    "CustomActivityTypeUpdate",
    "CustomActivityUpdate",
    "CustomField",
    "CustomFieldAssociation",
    "CustomFieldAssociationCreate",
    "CustomFieldAssociationUpdate",
    "CustomFieldCreate",
    "CustomFieldPage",
    "CustomFieldReference",
    "CustomFieldSchema",
    "CustomFieldSchemaUpdate",
    "CustomFieldUpdate",
    "CustomObject",
    "CustomObjectCreate",
    "CustomObjectCustomFieldCreate",
    "CustomObjectCustomFieldUpdate",
    "CustomObjectPage",
    "CustomObjectType",
    "CustomObjectTypeCreate",
    "CustomObjectTypePage",
    "CustomObjectTypeUpdate",
    "CustomObjectUpdate",
    "CustomReport",
    "CustomReportFields",
    "CustomReportSeries",
    "CustomTypeField",
    "DeviceAvailability",
    "Dialer",
    "DialerPage",
    "DialerUser",
    "Email",
    "EmailAttachmentInput",
    "EmailCreate",
    "EmailEnvelope",
    "EmailFollowupTask",
    "EmailIdentity",
    "EmailOpen",
    "EmailOpenInput",
    "EmailPage",
    "EmailPreview",
    "EmailQuotedText",
    "EmailSendAttempt",
    "EmailTemplate",
    "EmailTemplateAttachment",
    "EmailTemplateAttachmentCreate",
    "EmailTemplateCreate",
    "EmailTemplatePage",
    "EmailTemplateSequence",
    "EmailTemplateUpdate",
    "EmailThread",
    "EmailThreadImportance",
    "EmailThreadPage",
    "EmailThreadSummary",
    "EmailThreadSummaryFeedback",
    "EmailUpdate",
    "Event",
    "EventMeta",
    "EventPage",
    "Export",
    "ExportPage",
    "FieldEnrichment",
    "FieldEnrichmentCreate",
    "FileDownload",
    "FileUpload",
    "FileUploadCreate",
    "FileUploadForm",
    "Form",
    "FormField",
    "FormFieldChoice",
    "FormPage",
    "FormSubmission",
    "FormSubmissionPage",
    "FunnelReportQuery",
    "FunnelStage",
    "FunnelStageStatus",
    "FunnelStagesReport",
    "FunnelStagesRow",
    "FunnelTotals",
    "FunnelTotalsReport",
    "Group",
    "GroupCreate",
    "GroupMember",
    "GroupMemberCreate",
    "GroupPage",
    "GroupUpdate",
    "ImportUpdate",
    "ImportUpdatePage",
    "IncomingEmailTask",
    "IncomingSmsTask",
    "IntegrationLink",
    "IntegrationLinkCreate",
    "IntegrationLinkPage",
    "IntegrationLinkUpdate",
    "Lead",
    "LeadCreate",
    "LeadEvent",
    "LeadExportCreate",
    "LeadMerge",
    "LeadMergeActivity",
    "LeadMergeActivityPage",
    "LeadPage",
    "LeadStatus",
    "LeadStatusChange",
    "LeadStatusChangeCreate",
    "LeadStatusChangePage",
    "LeadStatusCreate",
    "LeadStatusPage",
    "LeadStatusUpdate",
    "LeadTask",
    "LeadUpdate",
    "Meeting",
    "MeetingAttendee",
    "MeetingConferenceLink",
    "MeetingIntegration",
    "MeetingIntegrationArtifact",
    "MeetingIntegrationClient",
    "MeetingIntegrationCreate",
    "MeetingIntegrationData",
    "MeetingIntegrationDataInput",
    "MeetingIntegrationParticipant",
    "MeetingPage",
    "MeetingSummary",
    "MeetingUpdate",
    "Membership",
    "MembershipBulkUpdate",
    "MembershipBulkUpdateResult",
    "MembershipCreate",
    "MembershipFilter",
    "MembershipUpdate",
    "MissedCallTask",
    "Note",
    "NoteCreate",
    "NotePage",
    "NoteUpdate",
    "ObjectCustomField",
    "OpenRecord",
    "Opportunity",
    "OpportunityCreate",
    "OpportunityDueTask",
    "OpportunityEvent",
    "OpportunityExportCreate",
    "OpportunityFilter",
    "OpportunityPage",
    "OpportunityStall",
    "OpportunityStallAction",
    "OpportunityStatus",
    "OpportunityStatusChange",
    "OpportunityStatusChangeCreate",
    "OpportunityStatusChangePage",
    "OpportunityStatusCreate",
    "OpportunityStatusPage",
    "OpportunityStatusUpdate",
    "OpportunitySuggestion",
    "OpportunitySuggestionDetails",
    "OpportunityUpdate",
    "Organization",
    "OrganizationUpdate",
    "Outcome",
    "OutcomeCreate",
    "OutcomePage",
    "OutcomeUpdate",
    "OutgoingCallTask",
    "PausedSubscription",
    "PhoneNumber",
    "PhoneNumberCreate",
    "PhoneNumberPage",
    "PhoneNumberUpdate",
    "PinnedViews",
    "PinnedViewsUpdate",
    "Pipeline",
    "PipelineCreate",
    "PipelinePage",
    "PipelineUpdate",
    "PlainCustomField",
    "Playbook",
    "PlaybookCreate",
    "PlaybookPage",
    "PlaybookUpdate",
    "RecentCall",
    "RenderedEmailTemplate",
    "RenderedIntegrationLink",
    "ReportFilter",
    "ReportRange",
    "Role",
    "RoleCreate",
    "RolePage",
    "RoleUpdate",
    "SchedulingLink",
    "SchedulingLinkCreate",
    "SchedulingLinkCreateIntegration",
    "SchedulingLinkPage",
    "SchedulingLinkUpdate",
    "SearchCondition",
    "SearchCount",
    "SearchField",
    "SearchMoment",
    "SearchObject",
    "SearchPage",
    "SearchQuery",
    "SearchRequest",
    "SearchResult",
    "SearchSort",
    "SendAs",
    "SendAsBulkCreate",
    "SendAsCreate",
    "SendAsPage",
    "SentEmailQueries",
    "SentEmailStats",
    "SentEmailsReport",
    "Sequence",
    "SequenceCreate",
    "SequencePage",
    "SequenceSchedule",
    "SequenceScheduleRange",
    "SequenceStep",
    "SequenceStepInput",
    "SequenceSubscription",
    "SequenceSubscriptionCounts",
    "SequenceSubscriptionCreate",
    "SequenceSubscriptionPage",
    "SequenceSubscriptionUpdate",
    "SequenceUpdate",
    "SharedCustomFieldCreate",
    "SharedCustomFieldUpdate",
    "SharedSchedulingLinkAssociation",
    "SharedSchedulingLinkAssociationCreate",
    "SharedSchedulingLinkAssociationDelete",
    "SharedSchedulingLinkCreate",
    "SharedSchedulingLinkUpdate",
    "SmartView",
    "SmartViewCreate",
    "SmartViewPage",
    "SmartViewQuery",
    "SmartViewSharing",
    "SmartViewSharingInput",
    "SmartViewUpdate",
    "Sms",
    "SmsCreate",
    "SmsPage",
    "SmsTemplate",
    "SmsTemplateAttachment",
    "SmsTemplateCreate",
    "SmsTemplatePage",
    "SmsTemplateUpdate",
    "SmsUpdate",
    "StatusReference",
    "StatusReport",
    "StatusReportLinks",
    "StatusReportOverview",
    "StatusReportTransition",
    "Task",
    "TaskBulkUpdate",
    "TaskBulkUpdateResult",
    "TaskCompletion",
    "TaskCompletionPage",
    "TaskCreate",
    "TaskEvent",
    "TaskFilter",
    "TaskPage",
    "TaskUpdate",
    "Transcript",
    "TranscriptSpeaker",
    "TranscriptUtterance",
    "TranscriptWord",
    "UnsubscribedEmail",
    "UnsubscribedEmailCreate",
    "UnsubscribedEmailPage",
    "User",
    "UserAvailability",
    "UserAvailabilityPage",
    "UserPage",
    "UserPhoneNumber",
    "VoicemailTask",
    "Webhook",
    "WebhookCreate",
    "WebhookDelivery",
    "WebhookEvent",
    "WebhookFilter",
    "WebhookPage",
    "WebhookUpdate",
    "WhatsAppMessage",
    "WhatsAppMessageCreate",
    "WhatsAppMessagePage",
    "WhatsAppMessageUpdate",
]

UNIONS: Final[Mapping[str, tuple[str, Mapping[str, str], str]]] = {
    "AnyActivity": (
        "_type",
        {
            "Note": "Note",
            "Call": "Call",
            "Email": "Email",
            "EmailThread": "EmailThread",
            "SMS": "Sms",
            "WhatsAppMessage": "WhatsAppMessage",
            "Meeting": "Meeting",
            "CustomActivity": "CustomActivity",
            "Created": "Creation",
            "FormSubmission": "FormSubmission",
            "LeadStatusChange": "LeadStatusChange",
            "OpportunityStatusChange": "OpportunityStatusChange",
            "LeadMerge": "LeadMergeActivity",
            "TaskCompleted": "TaskCompletion",
            "ImportUpdate": "ImportUpdate",
        },
        "Activity",
    ),
    "AnyEvent": (
        "object_type",
        {
            "lead": "LeadEvent",
            "contact": "ContactEvent",
            "opportunity": "OpportunityEvent",
            "task.lead": "TaskEvent",
            "task.outgoing_call": "TaskEvent",
            "task.incoming_email": "TaskEvent",
            "task.email_followup": "TaskEvent",
            "task.missed_call": "TaskEvent",
            "task.voicemail": "TaskEvent",
            "task.answered_detached_call": "TaskEvent",
            "task.opportunity_due": "TaskEvent",
            "task.incoming_sms": "TaskEvent",
            "activity.email": "ActivityEvent",
            "activity.email_thread": "ActivityEvent",
            "activity.call": "ActivityEvent",
            "activity.sms": "ActivityEvent",
            "activity.whatsapp_message": "ActivityEvent",
            "activity.note": "ActivityEvent",
            "activity.meeting": "ActivityEvent",
            "activity.form_submission": "ActivityEvent",
            "activity.lead_status_change": "ActivityEvent",
            "activity.opportunity_status_change": "ActivityEvent",
            "activity.task_completed": "ActivityEvent",
            "activity.custom_activity": "ActivityEvent",
            "activity.lead_merge": "ActivityEvent",
            "note": "ActivityEvent",
        },
        "Event",
    ),
    "AnyTask": (
        "_type",
        {
            "lead": "LeadTask",
            "outgoing_call": "OutgoingCallTask",
            "incoming_email": "IncomingEmailTask",
            "email_followup": "EmailFollowupTask",
            "missed_call": "MissedCallTask",
            "voicemail": "VoicemailTask",
            "answered_detached_call": "AnsweredDetachedCallTask",
            "opportunity_due": "OpportunityDueTask",
            "incoming_sms": "IncomingSmsTask",
        },
        "Task",
    ),
    "CustomField": (
        "type",
        {
            "choices": "ChoicesCustomField",
            "custom_object": "ObjectCustomField",
        },
        "PlainCustomField",
    ),
    "SearchResult": (
        "__object_type",
        {
            "lead": "Lead",
            "contact": "Contact",
            "opportunity": "Opportunity",
        },
        "SearchObject",
    ),
}
"""What tells the members of each union apart: a key, the members by its value, and the member for
any other."""

if not TYPE_CHECKING:  # a type checker would take any name for granted
    __getattr__, __dir__ = attribute_loader(
        __name__,
        {
            "OpenRecord": "..values.records",
            "ActiveCall": ".active_call",
            "ActiveCallLead": ".active_call_lead",
            "Activity": ".activity",
            "ActivityAttachment": ".activity_attachment",
            "ActivityAttachmentInput": ".activity_attachment_input",
            "ActivityCommentSummary": ".activity_comment_summary",
            "ActivityCustomFieldCreate": ".activity_custom_field_create",
            "ActivityCustomFieldUpdate": ".activity_custom_field_update",
            "ActivityEvent": ".activity_event",
            "ActivityMetric": ".activity_metric",
            "ActivityMetricList": ".activity_metric_list",
            "ActivityPage": ".activity_page",
            "ActivityReport": ".activity_report",
            "ActivityReportAggregations": ".activity_report_aggregations",
            "ActivityReportQueries": ".activity_report_queries",
            "ActivityReportQuery": ".activity_report_query",
            "ActivityReportRow": ".activity_report_row",
            "ActivityReportTotals": ".activity_report_totals",
            "Address": ".address",
            "AnsweredDetachedCallTask": ".answered_detached_call_task",
            "AnyActivity": ".any_activity",
            "AnyEvent": ".any_event",
            "AnyTask": ".any_task",
            "BlockedPhoneNumber": ".blocked_phone_number",
            "BlockedPhoneNumberCreate": ".blocked_phone_number_create",
            "BlockedPhoneNumberPage": ".blocked_phone_number_page",
            "BlockedPhoneNumberSettings": ".blocked_phone_number_settings",
            "BlockedPhoneNumberSettingsUpdate": ".blocked_phone_number_settings_update",
            "BlockedPhoneNumberUpdate": ".blocked_phone_number_update",
            "BulkActionUpdate": ".bulk_action_update",
            "BulkDelete": ".bulk_delete",
            "BulkDeleteCreate": ".bulk_delete_create",
            "BulkDeletePage": ".bulk_delete_page",
            "BulkEdit": ".bulk_edit",
            "BulkEditCreate": ".bulk_edit_create",
            "BulkEditPage": ".bulk_edit_page",
            "BulkEmail": ".bulk_email",
            "BulkEmailCreate": ".bulk_email_create",
            "BulkEmailPage": ".bulk_email_page",
            "BulkSequenceSubscription": ".bulk_sequence_subscription",
            "BulkSequenceSubscriptionCreate": ".bulk_sequence_subscription_create",
            "BulkSequenceSubscriptionPage": ".bulk_sequence_subscription_page",
            "Call": ".call",
            "CallCoachLeg": ".call_coach_leg",
            "CallCreate": ".call_create",
            "CallPage": ".call_page",
            "CallRecordingEvent": ".call_recording_event",
            "CallUpdate": ".call_update",
            "ChoicesCustomField": ".choices_custom_field",
            "Comment": ".comment",
            "CommentCreate": ".comment_create",
            "CommentPage": ".comment_page",
            "CommentThread": ".comment_thread",
            "CommentThreadPage": ".comment_thread_page",
            "CommentUpdate": ".comment_update",
            "ConnectedAccount": ".connected_account",
            "ConnectedAccountIdentity": ".connected_account_identity",
            "ConnectedAccountPage": ".connected_account_page",
            "ConnectedAccountServer": ".connected_account_server",
            "Contact": ".contact",
            "ContactCreate": ".contact_create",
            "ContactEmail": ".contact_email",
            "ContactEvent": ".contact_event",
            "ContactPage": ".contact_page",
            "ContactPhone": ".contact_phone",
            "ContactSubscription": ".contact_subscription",
            "ContactUpdate": ".contact_update",
            "ContactUrl": ".contact_url",
            "Creation": ".creation",
            "CreationPage": ".creation_page",
            "CurrentUser": ".current_user",
            "CustomActivity": ".custom_activity",
            "CustomActivityCreate": ".custom_activity_create",
            "CustomActivityPage": ".custom_activity_page",
            "CustomActivityType": ".custom_activity_type",
            "CustomActivityTypeCreate": ".custom_activity_type_create",
            "CustomActivityTypeField": ".custom_activity_type_field",
            "CustomActivityTypePage": ".custom_activity_type_page",
            "CustomActivityTypeUpdate": ".custom_activity_type_update",
            "CustomActivityUpdate": ".custom_activity_update",
            "CustomField": ".custom_field",
            "CustomFieldAssociation": ".custom_field_association",
            "CustomFieldAssociationCreate": ".custom_field_association_create",
            "CustomFieldAssociationUpdate": ".custom_field_association_update",
            "CustomFieldCreate": ".custom_field_create",
            "CustomFieldPage": ".custom_field_page",
            "CustomFieldReference": ".custom_field_reference",
            "CustomFieldSchema": ".custom_field_schema",
            "CustomFieldSchemaUpdate": ".custom_field_schema_update",
            "CustomFieldUpdate": ".custom_field_update",
            "CustomObject": ".custom_object",
            "CustomObjectCreate": ".custom_object_create",
            "CustomObjectCustomFieldCreate": ".custom_object_custom_field_create",
            "CustomObjectCustomFieldUpdate": ".custom_object_custom_field_update",
            "CustomObjectPage": ".custom_object_page",
            "CustomObjectType": ".custom_object_type",
            "CustomObjectTypeCreate": ".custom_object_type_create",
            "CustomObjectTypePage": ".custom_object_type_page",
            "CustomObjectTypeUpdate": ".custom_object_type_update",
            "CustomObjectUpdate": ".custom_object_update",
            "CustomReport": ".custom_report",
            "CustomReportFields": ".custom_report_fields",
            "CustomReportSeries": ".custom_report_series",
            "CustomTypeField": ".custom_type_field",
            "DeviceAvailability": ".device_availability",
            "Dialer": ".dialer",
            "DialerPage": ".dialer_page",
            "DialerUser": ".dialer_user",
            "Email": ".email",
            "EmailAttachmentInput": ".email_attachment_input",
            "EmailCreate": ".email_create",
            "EmailEnvelope": ".email_envelope",
            "EmailFollowupTask": ".email_followup_task",
            "EmailIdentity": ".email_identity",
            "EmailOpen": ".email_open",
            "EmailOpenInput": ".email_open_input",
            "EmailPage": ".email_page",
            "EmailPreview": ".email_preview",
            "EmailQuotedText": ".email_quoted_text",
            "EmailSendAttempt": ".email_send_attempt",
            "EmailTemplate": ".email_template",
            "EmailTemplateAttachment": ".email_template_attachment",
            "EmailTemplateAttachmentCreate": ".email_template_attachment_create",
            "EmailTemplateCreate": ".email_template_create",
            "EmailTemplatePage": ".email_template_page",
            "EmailTemplateSequence": ".email_template_sequence",
            "EmailTemplateUpdate": ".email_template_update",
            "EmailThread": ".email_thread",
            "EmailThreadImportance": ".email_thread_importance",
            "EmailThreadPage": ".email_thread_page",
            "EmailThreadSummary": ".email_thread_summary",
            "EmailThreadSummaryFeedback": ".email_thread_summary_feedback",
            "EmailUpdate": ".email_update",
            "Event": ".event",
            "EventMeta": ".event_meta",
            "EventPage": ".event_page",
            "Export": ".export",
            "ExportPage": ".export_page",
            "FieldEnrichment": ".field_enrichment",
            "FieldEnrichmentCreate": ".field_enrichment_create",
            "FileDownload": ".file_download",
            "FileUpload": ".file_upload",
            "FileUploadCreate": ".file_upload_create",
            "FileUploadForm": ".file_upload_form",
            "Form": ".form",
            "FormField": ".form_field",
            "FormFieldChoice": ".form_field_choice",
            "FormPage": ".form_page",
            "FormSubmission": ".form_submission",
            "FormSubmissionPage": ".form_submission_page",
            "FunnelReportQuery": ".funnel_report_query",
            "FunnelStage": ".funnel_stage",
            "FunnelStageStatus": ".funnel_stage_status",
            "FunnelStagesReport": ".funnel_stages_report",
            "FunnelStagesRow": ".funnel_stages_row",
            "FunnelTotals": ".funnel_totals",
            "FunnelTotalsReport": ".funnel_totals_report",
            "Group": ".group",
            "GroupCreate": ".group_create",
            "GroupMember": ".group_member",
            "GroupMemberCreate": ".group_member_create",
            "GroupPage": ".group_page",
            "GroupUpdate": ".group_update",
            "ImportUpdate": ".import_update",
            "ImportUpdatePage": ".import_update_page",
            "IncomingEmailTask": ".incoming_email_task",
            "IncomingSmsTask": ".incoming_sms_task",
            "IntegrationLink": ".integration_link",
            "IntegrationLinkCreate": ".integration_link_create",
            "IntegrationLinkPage": ".integration_link_page",
            "IntegrationLinkUpdate": ".integration_link_update",
            "Lead": ".lead",
            "LeadCreate": ".lead_create",
            "LeadEvent": ".lead_event",
            "LeadExportCreate": ".lead_export_create",
            "LeadMerge": ".lead_merge",
            "LeadMergeActivity": ".lead_merge_activity",
            "LeadMergeActivityPage": ".lead_merge_activity_page",
            "LeadPage": ".lead_page",
            "LeadStatus": ".lead_status",
            "LeadStatusChange": ".lead_status_change",
            "LeadStatusChangeCreate": ".lead_status_change_create",
            "LeadStatusChangePage": ".lead_status_change_page",
            "LeadStatusCreate": ".lead_status_create",
            "LeadStatusPage": ".lead_status_page",
            "LeadStatusUpdate": ".lead_status_update",
            "LeadTask": ".lead_task",
            "LeadUpdate": ".lead_update",
            "Meeting": ".meeting",
            "MeetingAttendee": ".meeting_attendee",
            "MeetingConferenceLink": ".meeting_conference_link",
            "MeetingIntegration": ".meeting_integration",
            "MeetingIntegrationArtifact": ".meeting_integration_artifact",
            "MeetingIntegrationClient": ".meeting_integration_client",
            "MeetingIntegrationCreate": ".meeting_integration_create",
            "MeetingIntegrationData": ".meeting_integration_data",
            "MeetingIntegrationDataInput": ".meeting_integration_data_input",
            "MeetingIntegrationParticipant": ".meeting_integration_participant",
            "MeetingPage": ".meeting_page",
            "MeetingSummary": ".meeting_summary",
            "MeetingUpdate": ".meeting_update",
            "Membership": ".membership",
            "MembershipBulkUpdate": ".membership_bulk_update",
            "MembershipBulkUpdateResult": ".membership_bulk_update_result",
            "MembershipCreate": ".membership_create",
            "MembershipFilter": ".membership_filter",
            "MembershipUpdate": ".membership_update",
            "MissedCallTask": ".missed_call_task",
            "Note": ".note",
            "NoteCreate": ".note_create",
            "NotePage": ".note_page",
            "NoteUpdate": ".note_update",
            "ObjectCustomField": ".object_custom_field",
            "Opportunity": ".opportunity",
            "OpportunityCreate": ".opportunity_create",
            "OpportunityDueTask": ".opportunity_due_task",
            "OpportunityEvent": ".opportunity_event",
            "OpportunityExportCreate": ".opportunity_export_create",
            "OpportunityFilter": ".opportunity_filter",
            "OpportunityPage": ".opportunity_page",
            "OpportunityStall": ".opportunity_stall",
            "OpportunityStallAction": ".opportunity_stall_action",
            "OpportunityStatus": ".opportunity_status",
            "OpportunityStatusChange": ".opportunity_status_change",
            "OpportunityStatusChangeCreate": ".opportunity_status_change_create",
            "OpportunityStatusChangePage": ".opportunity_status_change_page",
            "OpportunityStatusCreate": ".opportunity_status_create",
            "OpportunityStatusPage": ".opportunity_status_page",
            "OpportunityStatusUpdate": ".opportunity_status_update",
            "OpportunitySuggestion": ".opportunity_suggestion",
            "OpportunitySuggestionDetails": ".opportunity_suggestion_details",
            "OpportunityUpdate": ".opportunity_update",
            "Organization": ".organization",
            "OrganizationUpdate": ".organization_update",
            "Outcome": ".outcome",
            "OutcomeCreate": ".outcome_create",
            "OutcomePage": ".outcome_page",
            "OutcomeUpdate": ".outcome_update",
            "OutgoingCallTask": ".outgoing_call_task",
            "PausedSubscription": ".paused_subscription",
            "PhoneNumber": ".phone_number",
            "PhoneNumberCreate": ".phone_number_create",
            "PhoneNumberPage": ".phone_number_page",
            "PhoneNumberUpdate": ".phone_number_update",
            "PinnedViews": ".pinned_views",
            "PinnedViewsUpdate": ".pinned_views_update",
            "Pipeline": ".pipeline",
            "PipelineCreate": ".pipeline_create",
            "PipelinePage": ".pipeline_page",
            "PipelineUpdate": ".pipeline_update",
            "PlainCustomField": ".plain_custom_field",
            "Playbook": ".playbook",
            "PlaybookCreate": ".playbook_create",
            "PlaybookPage": ".playbook_page",
            "PlaybookUpdate": ".playbook_update",
            "RecentCall": ".recent_call",
            "RenderedEmailTemplate": ".rendered_email_template",
            "RenderedIntegrationLink": ".rendered_integration_link",
            "ReportFilter": ".report_filter",
            "ReportRange": ".report_range",
            "Role": ".role",
            "RoleCreate": ".role_create",
            "RolePage": ".role_page",
            "RoleUpdate": ".role_update",
            "SchedulingLink": ".scheduling_link",
            "SchedulingLinkCreate": ".scheduling_link_create",
            "SchedulingLinkCreateIntegration": ".scheduling_link_create_integration",
            "SchedulingLinkPage": ".scheduling_link_page",
            "SchedulingLinkUpdate": ".scheduling_link_update",
            "SearchCondition": ".search_condition",
            "SearchCount": ".search_count",
            "SearchField": ".search_field",
            "SearchMoment": ".search_moment",
            "SearchObject": ".search_object",
            "SearchPage": ".search_page",
            "SearchQuery": ".search_query",
            "SearchRequest": ".search_request",
            "SearchResult": ".search_result",
            "SearchSort": ".search_sort",
            "SendAs": ".send_as",
            "SendAsBulkCreate": ".send_as_bulk_create",
            "SendAsCreate": ".send_as_create",
            "SendAsPage": ".send_as_page",
            "SentEmailQueries": ".sent_email_queries",
            "SentEmailStats": ".sent_email_stats",
            "SentEmailsReport": ".sent_emails_report",
            "Sequence": ".sequence",
            "SequenceCreate": ".sequence_create",
            "SequencePage": ".sequence_page",
            "SequenceSchedule": ".sequence_schedule",
            "SequenceScheduleRange": ".sequence_schedule_range",
            "SequenceStep": ".sequence_step",
            "SequenceStepInput": ".sequence_step_input",
            "SequenceSubscription": ".sequence_subscription",
            "SequenceSubscriptionCounts": ".sequence_subscription_counts",
            "SequenceSubscriptionCreate": ".sequence_subscription_create",
            "SequenceSubscriptionPage": ".sequence_subscription_page",
            "SequenceSubscriptionUpdate": ".sequence_subscription_update",
            "SequenceUpdate": ".sequence_update",
            "SharedCustomFieldCreate": ".shared_custom_field_create",
            "SharedCustomFieldUpdate": ".shared_custom_field_update",
            "SharedSchedulingLinkAssociation": ".shared_scheduling_link_association",
            "SharedSchedulingLinkAssociationCreate": ".shared_scheduling_link_association_create",
            "SharedSchedulingLinkAssociationDelete": ".shared_scheduling_link_association_delete",
            "SharedSchedulingLinkCreate": ".shared_scheduling_link_create",
            "SharedSchedulingLinkUpdate": ".shared_scheduling_link_update",
            "SmartView": ".smart_view",
            "SmartViewCreate": ".smart_view_create",
            "SmartViewPage": ".smart_view_page",
            "SmartViewQuery": ".smart_view_query",
            "SmartViewSharing": ".smart_view_sharing",
            "SmartViewSharingInput": ".smart_view_sharing_input",
            "SmartViewUpdate": ".smart_view_update",
            "Sms": ".sms",
            "SmsCreate": ".sms_create",
            "SmsPage": ".sms_page",
            "SmsTemplate": ".sms_template",
            "SmsTemplateAttachment": ".sms_template_attachment",
            "SmsTemplateCreate": ".sms_template_create",
            "SmsTemplatePage": ".sms_template_page",
            "SmsTemplateUpdate": ".sms_template_update",
            "SmsUpdate": ".sms_update",
            "StatusReference": ".status_reference",
            "StatusReport": ".status_report",
            "StatusReportLinks": ".status_report_links",
            "StatusReportOverview": ".status_report_overview",
            "StatusReportTransition": ".status_report_transition",
            "Task": ".task",
            "TaskBulkUpdate": ".task_bulk_update",
            "TaskBulkUpdateResult": ".task_bulk_update_result",
            "TaskCompletion": ".task_completion",
            "TaskCompletionPage": ".task_completion_page",
            "TaskCreate": ".task_create",
            "TaskEvent": ".task_event",
            "TaskFilter": ".task_filter",
            "TaskPage": ".task_page",
            "TaskUpdate": ".task_update",
            "Transcript": ".transcript",
            "TranscriptSpeaker": ".transcript_speaker",
            "TranscriptUtterance": ".transcript_utterance",
            "TranscriptWord": ".transcript_word",
            "UnsubscribedEmail": ".unsubscribed_email",
            "UnsubscribedEmailCreate": ".unsubscribed_email_create",
            "UnsubscribedEmailPage": ".unsubscribed_email_page",
            "User": ".user",
            "UserAvailability": ".user_availability",
            "UserAvailabilityPage": ".user_availability_page",
            "UserPage": ".user_page",
            "UserPhoneNumber": ".user_phone_number",
            "VoicemailTask": ".voicemail_task",
            "Webhook": ".webhook",
            "WebhookCreate": ".webhook_create",
            "WebhookDelivery": ".webhook_delivery",
            "WebhookEvent": ".webhook_event",
            "WebhookFilter": ".webhook_filter",
            "WebhookPage": ".webhook_page",
            "WebhookUpdate": ".webhook_update",
            "WhatsAppMessage": ".whats_app_message",
            "WhatsAppMessageCreate": ".whats_app_message_create",
            "WhatsAppMessagePage": ".whats_app_message_page",
            "WhatsAppMessageUpdate": ".whats_app_message_update",
        },
    )
