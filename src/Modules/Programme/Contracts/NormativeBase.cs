namespace Mentorship.Programme.Contracts;

/// <summary>Who sat together.</summary>
public enum Sitting { PedagogicalCouncil, AdministrativeMeeting, ProjectGroup, ParentsMeeting, PupilsMeeting, PartnersMeeting }

/// <summary>What a gathering looked at, told or settled; the preparatory lines of the road map rest on it (0.A, stages 1-2).</summary>
public enum MinutesSubject
{
    MaterialStudied, FolderPrepared, TemplatesAdopted, StaffInformed, ParentsInformed, PupilsInformed, PartnersInformed, NeedsSurveyed, FormsDiscussed, ProgrammeDiscussed, RegulationDiscussed,
    PlanDiscussed, ResourcesSettled, ResultsHeard,
}

/// <summary>The minutes of a gathering were filed with what it dealt with (0.A, stages 1-2, 3.2).</summary>
[LogName("programme.minutes_recorded")]
public sealed record MinutesRecorded(
    MinutesId Minutes, Sitting Sitting, string Number, IReadOnlyList<MinutesSubject> Subjects, DocumentId Document, DateOnly OccurredOn) : IFact;

/// <summary>What a school regulates for itself beside the programme: the regulation on mentoring, what mentors are rewarded with, how personal data are handled.</summary>
public enum LocalActKind { Regulation, MentorRewards, PersonalDataPolicy }

/// <summary>A version of a local act was brought in (D-0, D-8).</summary>
[LogName("programme.local_act_drafted")]
public sealed record LocalActDrafted(LocalActKind Act, int Version, DocumentId Document, DateOnly OccurredOn) : IFact;

/// <summary>A version of a local act came into force by an order, after the council whose minutes are named.</summary>
[LogName("programme.local_act_approved")]
public sealed record LocalActApproved(LocalActKind Act, int Version, OrderId Order, MinutesId? Minutes, DateOnly OccurredOn) : IFact;

/// <summary>A version of the year's plan of implementation was drawn up from the road map (3.4).</summary>
[LogName("programme.implementation_plan_drafted")]
public sealed record ImplementationPlanDrafted(SchoolYear Cycle, int Version, int Lines, string Fingerprint, DateOnly OccurredOn) : IFact;

/// <summary>An order made a project group: who leads it and who belongs to it.</summary>
[LogName("programme.project_group_appointed")]
public sealed record ProjectGroupAppointed(OrderId Order, AccountId Head, IReadOnlyList<AccountId> Members, DateOnly OccurredOn) : IFact;

/// <summary>The section of the school's site that tells of mentoring was named; its address lies in the vault.</summary>
[LogName("programme.web_section_named")]
public sealed record WebSectionNamed(RecordId Text, string Commitment, DateOnly OccurredOn) : IFact;
