namespace Mentorship.Kernel;

/// <summary>What can be done in the product, as far as permission goes; every command, view and page is one of these. What each is in words: docs/permissions.md.</summary>
public enum Deed
{
    Enter, ReadRoadmap, EditRoadmap, ApproveRoadmap, CompleteLines, LeadCycle, CloseCycle, ReadOrders, DraftOrders, SignOrders, SignFamiliarisations, DraftProgramme, KeepPapers,
    ReadPapers, Register, ListPeople, ReadProfiles, ReadContacts, ReadParentsContacts, CorrectProfiles, MergePeople, MoveUpClasses, RecordClearance, LinkParents, RecordConsents, WithdrawConsents,
    ReadConsents, RecordQuestionnaires, RecordRequests, ReadAnswers,
    ReadQuestionnaires, EditQuestionnaires, AnalyseQuestionnaires, TellOfOthers, ReadThirdParty, KeepBases, KeepBaseViews, ReadBases, ReadRequestMap, SetSelection, SetCriteria,
    ReadSelection, ReadCandidates, PrepareMentors, AssessReadiness, ReadInterviews, ReadReasons, SelectMentors, ReadMatching, ReadGeneralMeetings, Prefer, ProposeMatches, TakeNextSteps,
    ReadMatches, ConfirmMatches, SignAgreements, EndGroups, ReadGroups, ReadPlans, ReadMeetings, ReadMeetingNotes, RecordMeetings, ProposeMeetingDates, DraftPlans,
    CarryOutPlans, LeadGroups, WatchGroups, WatchMoods, ListAssessed, ReadAssessments, Assess, SetAssessment, ReadSurveys, RecordSurveys, ReadQuality, AssessQuality,
    CheckInteraction, ReadFeed, SeeFeed, ReadHistories, ManageAccounts, BindAccounts, SetEntrance, ReadSecurity, StatePurpose, ReadJournal, ExportJournal, SetSchool, KeepSchools, ReadLinks,
    IssueLinks, RevokeLinks, KeepClients, Operate, KeepSubjectRequests, ReadSubjectRequests, RequestDestruction, SignDestruction, BlockData, HandOutData,
    GiveConsents, InvalidateConsents, SettleDisagreements, ReadConsentTexts, EditConsentTexts,
    AssignSupport, HoldSupport, ReadSupports, ReadSupportNotes, ReadSupportAdvice, ReadActivities, PlanActivities, ApproveActivities, MarkActivities,
    ReadCases, WriteCases, ApproveCases, PublishCases, ReadClosing, LeadClosing, ReadMerits,
    AcknowledgePlans, ReadPlanTemplates, KeepPlanTemplates, ReadPersonalProgrammes, WritePersonalProgrammes,
}
