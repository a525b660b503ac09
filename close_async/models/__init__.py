# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""The models: what Close answers and what it takes; each is imported when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attribute_loader

if TYPE_CHECKING:
    from ..records import OpenRecord as OpenRecord
    from .action_item import ActionItem as ActionItem
    from .activities_notes_list import ActivitiesNotesList as ActivitiesNotesList
    from .activity_attachment import ActivityAttachment as ActivityAttachment
    from .activity_attachment_input import ActivityAttachmentInput as ActivityAttachmentInput
    from .activity_base import ActivityBase as ActivityBase
    from .activity_comment_summary import ActivityCommentSummary as ActivityCommentSummary
    from .activity_custom_field_create import ActivityCustomFieldCreate as ActivityCustomFieldCreate
    from .activity_custom_field_update import ActivityCustomFieldUpdate as ActivityCustomFieldUpdate
    from .activity_metric import ActivityMetric as ActivityMetric
    from .activity_metric_list import ActivityMetricList as ActivityMetricList
    from .activity_report import ActivityReport as ActivityReport
    from .activity_report_aggregations import (
        ActivityReportAggregations as ActivityReportAggregations,
    )
    from .activity_report_queries import ActivityReportQueries as ActivityReportQueries
    from .activity_report_query import ActivityReportQuery as ActivityReportQuery
    from .activity_report_row import ActivityReportRow as ActivityReportRow
    from .activity_report_totals import ActivityReportTotals as ActivityReportTotals
    from .attachment import Attachment as Attachment
    from .attachment_in import AttachmentIn as AttachmentIn
    from .basic_subscription_info_for_contact import (
        BasicSubscriptionInfoForContact as BasicSubscriptionInfoForContact,
    )
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
    from .bulk_update_notifications import BulkUpdateNotifications as BulkUpdateNotifications
    from .call import Call as Call
    from .call_coach_leg import CallCoachLeg as CallCoachLeg
    from .call_create import CallCreate as CallCreate
    from .call_page import CallPage as CallPage
    from .call_recording_event import CallRecordingEvent as CallRecordingEvent
    from .call_update import CallUpdate as CallUpdate
    from .choices_custom_field import ChoicesCustomField as ChoicesCustomField
    from .comment_summary import CommentSummary as CommentSummary
    from .connected_account import ConnectedAccount as ConnectedAccount
    from .connected_account_identity import ConnectedAccountIdentity as ConnectedAccountIdentity
    from .connected_account_page import ConnectedAccountPage as ConnectedAccountPage
    from .connected_account_server import ConnectedAccountServer as ConnectedAccountServer
    from .contact import Contact as Contact
    from .contact_email import ContactEmail as ContactEmail
    from .contact_phone import ContactPhone as ContactPhone
    from .contact_recent_call import ContactRecentCall as ContactRecentCall
    from .contact_url import ContactUrl as ContactUrl
    from .contacts_list import ContactsList as ContactsList
    from .create_comment import CreateComment as CreateComment
    from .create_export_flags import CreateExportFlags as CreateExportFlags
    from .create_group import CreateGroup as CreateGroup
    from .create_group_member import CreateGroupMember as CreateGroupMember
    from .create_membership import CreateMembership as CreateMembership
    from .create_note_activity import CreateNoteActivity as CreateNoteActivity
    from .create_note_activity_attachments_items import (
        CreateNoteActivityAttachmentsItems as CreateNoteActivityAttachmentsItems,
    )
    from .create_opportunity import CreateOpportunity as CreateOpportunity
    from .creation import Creation as Creation
    from .creation_page import CreationPage as CreationPage
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
    from .custom_report_series import CustomReportSeries as CustomReportSeries
    from .custom_type_field import CustomTypeField as CustomTypeField
    from .dialer import Dialer as Dialer
    from .dialer_page import DialerPage as DialerPage
    from .dialer_user import DialerUser as DialerUser
    from .email import Email as Email
    from .email_attachment_input import EmailAttachmentInput as EmailAttachmentInput
    from .email_create import EmailCreate as EmailCreate
    from .email_envelope import EmailEnvelope as EmailEnvelope
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
    from .field_enrichment import FieldEnrichment as FieldEnrichment
    from .field_enrichment_create import FieldEnrichmentCreate as FieldEnrichmentCreate
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
    from .group_member import GroupMember as GroupMember
    from .groups_list import GroupsList as GroupsList
    from .import_update import ImportUpdate as ImportUpdate
    from .import_update_page import ImportUpdatePage as ImportUpdatePage
    from .integration_link import IntegrationLink as IntegrationLink
    from .integration_link_create import IntegrationLinkCreate as IntegrationLinkCreate
    from .integration_link_page import IntegrationLinkPage as IntegrationLinkPage
    from .integration_link_update import IntegrationLinkUpdate as IntegrationLinkUpdate
    from .lead import Lead as Lead
    from .lead_address import LeadAddress as LeadAddress
    from .lead_merge_activity import LeadMergeActivity as LeadMergeActivity
    from .lead_merge_activity_page import LeadMergeActivityPage as LeadMergeActivityPage
    from .lead_status_change import LeadStatusChange as LeadStatusChange
    from .lead_status_change_create import LeadStatusChangeCreate as LeadStatusChangeCreate
    from .lead_status_change_page import LeadStatusChangePage as LeadStatusChangePage
    from .leads_list import LeadsList as LeadsList
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
    from .object_custom_field import ObjectCustomField as ObjectCustomField
    from .opportunities_list import OpportunitiesList as OpportunitiesList
    from .opportunity import Opportunity as Opportunity
    from .opportunity_adjust_close_date_action_details import (
        OpportunityAdjustCloseDateActionDetails as OpportunityAdjustCloseDateActionDetails,
    )
    from .opportunity_change_status_action_details import (
        OpportunityChangeStatusActionDetails as OpportunityChangeStatusActionDetails,
    )
    from .opportunity_follow_up_call_action_details import (
        OpportunityFollowUpCallActionDetails as OpportunityFollowUpCallActionDetails,
    )
    from .opportunity_follow_up_email_action_details import (
        OpportunityFollowUpEmailActionDetails as OpportunityFollowUpEmailActionDetails,
    )
    from .opportunity_follow_up_smsaction_details import (
        OpportunityFollowUpSMSActionDetails as OpportunityFollowUpSMSActionDetails,
    )
    from .opportunity_status_change import OpportunityStatusChange as OpportunityStatusChange
    from .opportunity_status_change_create import (
        OpportunityStatusChangeCreate as OpportunityStatusChangeCreate,
    )
    from .opportunity_status_change_page import (
        OpportunityStatusChangePage as OpportunityStatusChangePage,
    )
    from .opportunity_suggested_action import (
        OpportunitySuggestedAction as OpportunitySuggestedAction,
    )
    from .outcome import Outcome as Outcome
    from .outcome_create import OutcomeCreate as OutcomeCreate
    from .outcome_page import OutcomePage as OutcomePage
    from .outcome_update import OutcomeUpdate as OutcomeUpdate
    from .paused_subscription import PausedSubscription as PausedSubscription
    from .phone_number import PhoneNumber as PhoneNumber
    from .phone_number_create import PhoneNumberCreate as PhoneNumberCreate
    from .phone_number_page import PhoneNumberPage as PhoneNumberPage
    from .phone_number_update import PhoneNumberUpdate as PhoneNumberUpdate
    from .plain_custom_field import PlainCustomField as PlainCustomField
    from .playbook import Playbook as Playbook
    from .playbook_create import PlaybookCreate as PlaybookCreate
    from .playbook_page import PlaybookPage as PlaybookPage
    from .playbook_update import PlaybookUpdate as PlaybookUpdate
    from .rendered_email_template import RenderedEmailTemplate as RenderedEmailTemplate
    from .rendered_integration_link import RenderedIntegrationLink as RenderedIntegrationLink
    from .report_filter import ReportFilter as ReportFilter
    from .report_range import ReportRange as ReportRange
    from .scheduling_link import SchedulingLink as SchedulingLink
    from .scheduling_link_create import SchedulingLinkCreate as SchedulingLinkCreate
    from .scheduling_link_create_integration import (
        SchedulingLinkCreateIntegration as SchedulingLinkCreateIntegration,
    )
    from .scheduling_link_page import SchedulingLinkPage as SchedulingLinkPage
    from .scheduling_link_update import SchedulingLinkUpdate as SchedulingLinkUpdate
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
    from .set_pinned_saved_view import SetPinnedSavedView as SetPinnedSavedView
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
    from .stalled_opportunity_action_items import (
        StalledOpportunityActionItems as StalledOpportunityActionItems,
    )
    from .status_report import StatusReport as StatusReport
    from .status_report_links import StatusReportLinks as StatusReportLinks
    from .status_report_overview import StatusReportOverview as StatusReportOverview
    from .status_report_transition import StatusReportTransition as StatusReportTransition
    from .task_completion import TaskCompletion as TaskCompletion
    from .task_completion_page import TaskCompletionPage as TaskCompletionPage
    from .transcript import Transcript as Transcript
    from .transcript_speaker import TranscriptSpeaker as TranscriptSpeaker
    from .transcript_utterance import TranscriptUtterance as TranscriptUtterance
    from .transcript_word import TranscriptWord as TranscriptWord
    from .unsubscribed_email import UnsubscribedEmail as UnsubscribedEmail
    from .unsubscribed_email_create import UnsubscribedEmailCreate as UnsubscribedEmailCreate
    from .unsubscribed_email_page import UnsubscribedEmailPage as UnsubscribedEmailPage
    from .update_comment_threads import UpdateCommentThreads as UpdateCommentThreads
    from .update_note_activity import UpdateNoteActivity as UpdateNoteActivity
    from .update_note_activity_attachments_items import (
        UpdateNoteActivityAttachmentsItems as UpdateNoteActivityAttachmentsItems,
    )
    from .update_notification import UpdateNotification as UpdateNotification
    from .upload_file import UploadFile as UploadFile
    from .webhook import Webhook as Webhook
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_filter import WebhookFilter as WebhookFilter
    from .webhook_page import WebhookPage as WebhookPage
    from .webhook_update import WebhookUpdate as WebhookUpdate
    from .whats_app_message import WhatsAppMessage as WhatsAppMessage
    from .whats_app_message_create import WhatsAppMessageCreate as WhatsAppMessageCreate
    from .whats_app_message_page import WhatsAppMessagePage as WhatsAppMessagePage
    from .whats_app_message_update import WhatsAppMessageUpdate as WhatsAppMessageUpdate

__all__ = [
    "ActionItem",
    "ActivitiesNotesList",
    "ActivityAttachment",
    "ActivityAttachmentInput",
    "ActivityBase",
    "ActivityCommentSummary",
    "ActivityCustomFieldCreate",
    "ActivityCustomFieldUpdate",
    "ActivityMetric",
    "ActivityMetricList",
    "ActivityReport",
    "ActivityReportAggregations",
    "ActivityReportQueries",
    "ActivityReportQuery",
    "ActivityReportRow",
    "ActivityReportTotals",
    "Attachment",
    "AttachmentIn",
    "BasicSubscriptionInfoForContact",
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
    "BulkUpdateNotifications",
    "Call",
    "CallCoachLeg",
    "CallCreate",
    "CallPage",
    "CallRecordingEvent",
    "CallUpdate",
    "ChoicesCustomField",
    "CommentSummary",
    "ConnectedAccount",
    "ConnectedAccountIdentity",
    "ConnectedAccountPage",
    "ConnectedAccountServer",
    "Contact",
    "ContactEmail",
    "ContactPhone",
    "ContactRecentCall",
    "ContactUrl",
    "ContactsList",
    "CreateComment",
    "CreateExportFlags",
    "CreateGroup",
    "CreateGroupMember",
    "CreateMembership",
    "CreateNoteActivity",
    "CreateNoteActivityAttachmentsItems",
    "CreateOpportunity",
    "Creation",
    "CreationPage",
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
    "CustomReportSeries",
    "CustomTypeField",
    "Dialer",
    "DialerPage",
    "DialerUser",
    "Email",
    "EmailAttachmentInput",
    "EmailCreate",
    "EmailEnvelope",
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
    "FieldEnrichment",
    "FieldEnrichmentCreate",
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
    "GroupMember",
    "GroupsList",
    "ImportUpdate",
    "ImportUpdatePage",
    "IntegrationLink",
    "IntegrationLinkCreate",
    "IntegrationLinkPage",
    "IntegrationLinkUpdate",
    "Lead",
    "LeadAddress",
    "LeadMergeActivity",
    "LeadMergeActivityPage",
    "LeadStatusChange",
    "LeadStatusChangeCreate",
    "LeadStatusChangePage",
    "LeadsList",
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
    "ObjectCustomField",
    "OpenRecord",
    "OpportunitiesList",
    "Opportunity",
    "OpportunityAdjustCloseDateActionDetails",
    "OpportunityChangeStatusActionDetails",
    "OpportunityFollowUpCallActionDetails",
    "OpportunityFollowUpEmailActionDetails",
    "OpportunityFollowUpSMSActionDetails",
    "OpportunityStatusChange",
    "OpportunityStatusChangeCreate",
    "OpportunityStatusChangePage",
    "OpportunitySuggestedAction",
    "Outcome",
    "OutcomeCreate",
    "OutcomePage",
    "OutcomeUpdate",
    "PausedSubscription",
    "PhoneNumber",
    "PhoneNumberCreate",
    "PhoneNumberPage",
    "PhoneNumberUpdate",
    "PlainCustomField",
    "Playbook",
    "PlaybookCreate",
    "PlaybookPage",
    "PlaybookUpdate",
    "RenderedEmailTemplate",
    "RenderedIntegrationLink",
    "ReportFilter",
    "ReportRange",
    "SchedulingLink",
    "SchedulingLinkCreate",
    "SchedulingLinkCreateIntegration",
    "SchedulingLinkPage",
    "SchedulingLinkUpdate",
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
    "SetPinnedSavedView",
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
    "StalledOpportunityActionItems",
    "StatusReport",
    "StatusReportLinks",
    "StatusReportOverview",
    "StatusReportTransition",
    "TaskCompletion",
    "TaskCompletionPage",
    "Transcript",
    "TranscriptSpeaker",
    "TranscriptUtterance",
    "TranscriptWord",
    "UnsubscribedEmail",
    "UnsubscribedEmailCreate",
    "UnsubscribedEmailPage",
    "UpdateCommentThreads",
    "UpdateNoteActivity",
    "UpdateNoteActivityAttachmentsItems",
    "UpdateNotification",
    "UploadFile",
    "Webhook",
    "WebhookCreate",
    "WebhookEvent",
    "WebhookFilter",
    "WebhookPage",
    "WebhookUpdate",
    "WhatsAppMessage",
    "WhatsAppMessageCreate",
    "WhatsAppMessagePage",
    "WhatsAppMessageUpdate",
]

if not TYPE_CHECKING:  # a type checker would take any name for granted
    __getattr__, __dir__ = attribute_loader(
        __name__,
        {
            "OpenRecord": "..records",
            "ActionItem": ".action_item",
            "ActivitiesNotesList": ".activities_notes_list",
            "ActivityAttachment": ".activity_attachment",
            "ActivityAttachmentInput": ".activity_attachment_input",
            "ActivityBase": ".activity_base",
            "ActivityCommentSummary": ".activity_comment_summary",
            "ActivityCustomFieldCreate": ".activity_custom_field_create",
            "ActivityCustomFieldUpdate": ".activity_custom_field_update",
            "ActivityMetric": ".activity_metric",
            "ActivityMetricList": ".activity_metric_list",
            "ActivityReport": ".activity_report",
            "ActivityReportAggregations": ".activity_report_aggregations",
            "ActivityReportQueries": ".activity_report_queries",
            "ActivityReportQuery": ".activity_report_query",
            "ActivityReportRow": ".activity_report_row",
            "ActivityReportTotals": ".activity_report_totals",
            "Attachment": ".attachment",
            "AttachmentIn": ".attachment_in",
            "BasicSubscriptionInfoForContact": ".basic_subscription_info_for_contact",
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
            "BulkUpdateNotifications": ".bulk_update_notifications",
            "Call": ".call",
            "CallCoachLeg": ".call_coach_leg",
            "CallCreate": ".call_create",
            "CallPage": ".call_page",
            "CallRecordingEvent": ".call_recording_event",
            "CallUpdate": ".call_update",
            "ChoicesCustomField": ".choices_custom_field",
            "CommentSummary": ".comment_summary",
            "ConnectedAccount": ".connected_account",
            "ConnectedAccountIdentity": ".connected_account_identity",
            "ConnectedAccountPage": ".connected_account_page",
            "ConnectedAccountServer": ".connected_account_server",
            "Contact": ".contact",
            "ContactEmail": ".contact_email",
            "ContactPhone": ".contact_phone",
            "ContactRecentCall": ".contact_recent_call",
            "ContactUrl": ".contact_url",
            "ContactsList": ".contacts_list",
            "CreateComment": ".create_comment",
            "CreateExportFlags": ".create_export_flags",
            "CreateGroup": ".create_group",
            "CreateGroupMember": ".create_group_member",
            "CreateMembership": ".create_membership",
            "CreateNoteActivity": ".create_note_activity",
            "CreateNoteActivityAttachmentsItems": ".create_note_activity_attachments_items",
            "CreateOpportunity": ".create_opportunity",
            "Creation": ".creation",
            "CreationPage": ".creation_page",
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
            "CustomReportSeries": ".custom_report_series",
            "CustomTypeField": ".custom_type_field",
            "Dialer": ".dialer",
            "DialerPage": ".dialer_page",
            "DialerUser": ".dialer_user",
            "Email": ".email",
            "EmailAttachmentInput": ".email_attachment_input",
            "EmailCreate": ".email_create",
            "EmailEnvelope": ".email_envelope",
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
            "FieldEnrichment": ".field_enrichment",
            "FieldEnrichmentCreate": ".field_enrichment_create",
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
            "GroupMember": ".group_member",
            "GroupsList": ".groups_list",
            "ImportUpdate": ".import_update",
            "ImportUpdatePage": ".import_update_page",
            "IntegrationLink": ".integration_link",
            "IntegrationLinkCreate": ".integration_link_create",
            "IntegrationLinkPage": ".integration_link_page",
            "IntegrationLinkUpdate": ".integration_link_update",
            "Lead": ".lead",
            "LeadAddress": ".lead_address",
            "LeadMergeActivity": ".lead_merge_activity",
            "LeadMergeActivityPage": ".lead_merge_activity_page",
            "LeadStatusChange": ".lead_status_change",
            "LeadStatusChangeCreate": ".lead_status_change_create",
            "LeadStatusChangePage": ".lead_status_change_page",
            "LeadsList": ".leads_list",
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
            "ObjectCustomField": ".object_custom_field",
            "OpportunitiesList": ".opportunities_list",
            "Opportunity": ".opportunity",
            "OpportunityAdjustCloseDateActionDetails": ".opportunity_adjust_close_date_action_details",
            "OpportunityChangeStatusActionDetails": ".opportunity_change_status_action_details",
            "OpportunityFollowUpCallActionDetails": ".opportunity_follow_up_call_action_details",
            "OpportunityFollowUpEmailActionDetails": ".opportunity_follow_up_email_action_details",
            "OpportunityFollowUpSMSActionDetails": ".opportunity_follow_up_smsaction_details",
            "OpportunityStatusChange": ".opportunity_status_change",
            "OpportunityStatusChangeCreate": ".opportunity_status_change_create",
            "OpportunityStatusChangePage": ".opportunity_status_change_page",
            "OpportunitySuggestedAction": ".opportunity_suggested_action",
            "Outcome": ".outcome",
            "OutcomeCreate": ".outcome_create",
            "OutcomePage": ".outcome_page",
            "OutcomeUpdate": ".outcome_update",
            "PausedSubscription": ".paused_subscription",
            "PhoneNumber": ".phone_number",
            "PhoneNumberCreate": ".phone_number_create",
            "PhoneNumberPage": ".phone_number_page",
            "PhoneNumberUpdate": ".phone_number_update",
            "PlainCustomField": ".plain_custom_field",
            "Playbook": ".playbook",
            "PlaybookCreate": ".playbook_create",
            "PlaybookPage": ".playbook_page",
            "PlaybookUpdate": ".playbook_update",
            "RenderedEmailTemplate": ".rendered_email_template",
            "RenderedIntegrationLink": ".rendered_integration_link",
            "ReportFilter": ".report_filter",
            "ReportRange": ".report_range",
            "SchedulingLink": ".scheduling_link",
            "SchedulingLinkCreate": ".scheduling_link_create",
            "SchedulingLinkCreateIntegration": ".scheduling_link_create_integration",
            "SchedulingLinkPage": ".scheduling_link_page",
            "SchedulingLinkUpdate": ".scheduling_link_update",
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
            "SetPinnedSavedView": ".set_pinned_saved_view",
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
            "StalledOpportunityActionItems": ".stalled_opportunity_action_items",
            "StatusReport": ".status_report",
            "StatusReportLinks": ".status_report_links",
            "StatusReportOverview": ".status_report_overview",
            "StatusReportTransition": ".status_report_transition",
            "TaskCompletion": ".task_completion",
            "TaskCompletionPage": ".task_completion_page",
            "Transcript": ".transcript",
            "TranscriptSpeaker": ".transcript_speaker",
            "TranscriptUtterance": ".transcript_utterance",
            "TranscriptWord": ".transcript_word",
            "UnsubscribedEmail": ".unsubscribed_email",
            "UnsubscribedEmailCreate": ".unsubscribed_email_create",
            "UnsubscribedEmailPage": ".unsubscribed_email_page",
            "UpdateCommentThreads": ".update_comment_threads",
            "UpdateNoteActivity": ".update_note_activity",
            "UpdateNoteActivityAttachmentsItems": ".update_note_activity_attachments_items",
            "UpdateNotification": ".update_notification",
            "UploadFile": ".upload_file",
            "Webhook": ".webhook",
            "WebhookCreate": ".webhook_create",
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
