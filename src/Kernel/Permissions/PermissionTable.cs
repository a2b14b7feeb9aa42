namespace Mentorship.Kernel;

/// <summary>
/// Who may do what, as a director would read it. W: acts, R: reads, both for the whole school; a word narrows it to people and groups of one's own:
/// own (oneself), group (one's groups), child, class, staff (of one's association), assigned (to a psychologist), teachers (of the school).
/// </summary>
public static class PermissionTable
{
    private const string Text =
        """
        deed                 | Dir | Dep | Met      | Prj | Cur | Men   | Mte   | Rep   | Psy      | Cls   | MOh   | Aud | Reg | PDO | Clk | Ope
        Enter                | R   | R   | R        | R   | R   | R     | R     | R     | R        | R     | R     | R   | R   | R   | R   | R
        ReadRoadmap          | R   | R   | R        | R   | R   | R     | –     | –     | R        | R     | R     | R   | –   | –   | –   | –
        EditRoadmap          | W   | –   | W        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ApproveRoadmap       | W   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        CompleteLines        | W   | W   | W        | W   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        LeadCycle            | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        CloseCycle           | W   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ReadOrders           | R   | R   | R        | –   | R   | –     | –     | –     | –        | –     | –     | R   | –   | –   | R   | –
        DraftOrders          | W   | W   | W        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | W   | –
        SignOrders           | W   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        SignFamiliarisations | W   | W   | W        | W   | W   | –     | –     | –     | W        | W     | W     | –   | –   | W   | W   | –
        DraftProgramme       | W   | –   | W        | W   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        KeepPapers           | W   | W   | W        | W   | W   | –     | –     | –     | –        | W     | –     | –   | –   | W   | W   | –
        ReadPapers           | R   | –   | –        | –   | R   | –     | –     | –     | –        | –     | –     | R   | –   | R   | R   | –
        Register             | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ListPeople           | R   | R   | teachers | –   | R   | –     | –     | –     | assigned | class | staff | R   | –   | R   | –   | –
        ReadProfiles         | R   | R   | teachers | –   | R   | own   | own   | child | assigned | class | staff | R   | –   | R   | –   | –
        ReadContacts         | R   | R   | teachers | –   | R   | own   | own   | child | assigned | class | staff | –   | –   | R   | –   | –
        ReadParentsContacts  | R   | R   | –        | –   | R   | –     | –     | –     | assigned | class | –     | –   | –   | R   | –   | –
        CorrectProfiles      | –   | –   | –        | –   | W   | –     | –     | –     | –        | class | –     | –   | –   | W   | –   | –
        MergePeople          | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        MoveUpClasses        | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        RecordClearance      | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        LinkParents          | –   | –   | –        | –   | W   | –     | –     | –     | –        | class | –     | –   | –   | –   | –   | –
        RecordConsents       | –   | –   | –        | –   | W   | –     | –     | –     | –        | class | –     | –   | –   | W   | –   | –
        WithdrawConsents     | –   | –   | –        | –   | W   | own   | own   | child | –        | class | –     | –   | –   | W   | –   | –
        ReadConsents         | R   | R   | teachers | –   | R   | own   | own   | child | assigned | class | –     | R   | –   | R   | –   | –
        GiveConsents         | –   | –   | –        | –   | –   | own   | own   | child | –        | –     | –     | –   | –   | –   | –   | –
        InvalidateConsents   | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        SettleDisagreements  | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ReadConsentTexts     | R   | R   | –        | –   | R   | –     | –     | –     | R        | R     | –     | R   | –   | R   | –   | –
        EditConsentTexts     | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        RecordQuestionnaires | –   | –   | –        | –   | W   | own   | own   | –     | –        | class | –     | –   | –   | –   | –   | –
        RecordRequests       | –   | –   | –        | –   | W   | –     | –     | –     | assigned | class | –     | –   | –   | –   | –   | –
        ReadAnswers          | –   | –   | –        | –   | R   | own   | own   | child | R        | –     | –     | –   | –   | –   | –   | –
        ReadQuestionnaires   | R   | R   | R        | R   | R   | –     | –     | –     | R        | R     | R     | R   | –   | –   | –   | –
        EditQuestionnaires   | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        AnalyseQuestionnaires | W  | W   | –        | W   | W   | –     | –     | –     | W        | –     | –     | –   | –   | –   | –   | –
        TellOfOthers         | –   | –   | –        | –   | W   | –     | –     | –     | W        | class | –     | –   | –   | –   | –   | –
        ReadThirdParty       | –   | –   | –        | –   | R   | –     | –     | –     | R        | –     | –     | –   | –   | –   | –   | –
        KeepBases            | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        KeepBaseViews        | W   | W   | W        | –   | W   | –     | –     | –     | W        | W     | W     | –   | –   | –   | –   | –
        ReadBases            | R   | R   | teachers | –   | R   | –     | –     | –     | assigned | class | staff | R   | –   | –   | –   | –
        ReadRequestMap       | R   | R   | R        | R   | R   | –     | –     | –     | R        | R     | R     | R   | –   | –   | –   | –
        SetSelection         | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        SetCriteria          | –   | –   | –        | W   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ReadSelection        | R   | R   | R        | R   | R   | –     | –     | –     | R        | –     | –     | R   | –   | –   | –   | –
        ReadCandidates       | R   | R   | R        | –   | R   | –     | –     | –     | R        | –     | –     | R   | –   | –   | –   | –
        PrepareMentors       | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        AssessReadiness      | –   | –   | –        | –   | W   | –     | –     | –     | W        | –     | –     | –   | –   | –   | –   | –
        ReadInterviews       | –   | –   | –        | –   | R   | –     | –     | –     | R        | –     | –     | –   | –   | –   | –   | –
        ReadReasons          | –   | –   | –        | –   | –   | –     | –     | –     | R        | –     | –     | –   | –   | –   | –   | –
        SelectMentors        | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ReadMatching         | R   | R   | R        | –   | R   | –     | –     | –     | R        | –     | –     | R   | –   | –   | –   | –
        ReadGeneralMeetings  | R   | R   | R        | –   | R   | own   | own   | –     | R        | –     | –     | R   | –   | –   | –   | –
        Prefer               | –   | –   | –        | –   | W   | own   | own   | –     | –        | –     | –     | –   | –   | –   | –   | –
        ProposeMatches       | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        TakeNextSteps        | –   | –   | –        | –   | W   | –     | –     | –     | W        | –     | –     | –   | –   | –   | –   | –
        ReadMatches          | R   | R   | R        | –   | R   | own   | own   | child | R        | –     | –     | R   | –   | –   | R   | –
        ConfirmMatches       | –   | –   | –        | –   | W   | own   | own   | child | –        | –     | –     | –   | –   | –   | –   | –
        SignAgreements       | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | W   | –
        EndGroups            | W   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ReadGroups           | R   | –   | teachers | –   | R   | group | group | child | R        | –     | staff | R   | –   | –   | –   | –
        ReadPlans            | R   | –   | teachers | –   | R   | group | group | child | R        | –     | staff | R   | –   | –   | –   | –
        ReadMeetings         | R   | –   | teachers | –   | R   | group | group | –     | R        | –     | staff | R   | –   | –   | –   | –
        ReadMeetingNotes     | –   | –   | –        | –   | R   | group | –     | –     | R        | –     | –     | –   | –   | –   | –   | –
        RecordMeetings       | –   | –   | –        | –   | W   | group | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ProposeMeetingDates  | –   | –   | –        | –   | W   | –     | group | child | –        | –     | –     | –   | –   | –   | –   | –
        DraftPlans           | –   | –   | –        | –   | W   | group | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        CarryOutPlans        | –   | –   | –        | –   | W   | group | group | –     | –        | –     | –     | –   | –   | –   | –   | –
        AcknowledgePlans     | –   | –   | –        | –   | –   | –     | –     | child | –        | –     | –     | –   | –   | –   | –   | –
        ReadPlanTemplates    | R   | R   | R        | –   | R   | R     | –     | –     | –        | –     | R     | –   | –   | –   | –   | –
        KeepPlanTemplates    | –   | –   | W        | –   | W   | –     | –     | –     | –        | –     | W     | –   | –   | –   | –   | –
        ReadPersonalProgrammes | R | R   | R        | –   | R   | group | group | –     | –        | –     | staff | R   | –   | –   | –   | –
        WritePersonalProgrammes | – | –  | W        | –   | W   | group | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        LeadGroups           | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        AssignSupport        | –   | –   | –        | –   | W   | –     | –     | –     | W        | –     | –     | –   | –   | –   | –   | –
        HoldSupport          | –   | –   | –        | –   | –   | –     | –     | –     | W        | –     | –     | –   | –   | –   | –   | –
        ReadSupports         | –   | –   | –        | –   | R   | –     | –     | –     | R        | –     | –     | –   | –   | –   | –   | –
        ReadSupportNotes     | –   | –   | –        | –   | –   | –     | –     | –     | R        | –     | –     | –   | –   | –   | –   | –
        ReadSupportAdvice    | –   | –   | –        | –   | R   | group | group | –     | R        | –     | –     | –   | –   | –   | –   | –
        ReadActivities       | R   | R   | R        | –   | R   | group | group | –     | –        | –     | staff | R   | –   | –   | –   | –
        PlanActivities       | –   | –   | W        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ApproveActivities    | W   | –   | W        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        MarkActivities       | –   | –   | W        | –   | W   | group | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        WatchGroups          | R   | R   | R        | R   | R   | group | group | child | R        | class | staff | R   | –   | –   | –   | –
        WatchMoods           | R   | R   | R        | –   | R   | group | group | –     | R        | –     | staff | R   | –   | –   | –   | –
        ListAssessed         | R   | R   | R        | –   | R   | –     | –     | –     | R        | class | staff | R   | –   | –   | –   | –
        ReadAssessments      | R   | –   | teachers | –   | R   | –     | –     | child | R        | class | staff | –   | –   | –   | –   | –
        Assess               | –   | –   | –        | –   | W   | –     | –     | –     | W        | class | staff | –   | –   | –   | –   | –
        SetAssessment        | –   | –   | –        | –   | W   | –     | –     | –     | W        | –     | –     | –   | –   | –   | –   | –
        ReadSurveys          | R   | R   | –        | –   | R   | own   | own   | –     | R        | class | –     | R   | –   | –   | –   | –
        RecordSurveys        | –   | –   | –        | –   | W   | own   | own   | –     | W        | class | –     | –   | –   | –   | –   | –
        CheckInteraction     | –   | –   | –        | –   | W   | –     | –     | –     | W        | –     | –     | –   | –   | –   | –   | –
        ReadFeed             | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | R   | R   | –   | –   | –
        SeeFeed              | –   | –   | –        | –   | R   | –     | –     | –     | –        | –     | –     | R   | R   | –   | –   | –
        ReadHistories        | R   | –   | –        | –   | R   | –     | –     | –     | –        | –     | –     | R   | –   | –   | –   | –
        ManageAccounts       | W   | W   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | W
        BindAccounts         | W   | W   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        SetEntrance          | W   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        ReadSecurity         | R   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | R   | –   | R
        StatePurpose         | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | W   | –   | –   | –   | –
        ReadJournal          | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | R   | –   | R   | –   | –
        ExportJournal        | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | R   | –   | –
        SetSchool            | W   | W   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        KeepSchools          | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | W
        ReadLinks            | R   | –   | –        | –   | R   | –     | –     | –     | –        | class | –     | –   | –   | R   | –   | –
        IssueLinks           | –   | –   | –        | –   | W   | –     | –     | –     | –        | class | –     | –   | –   | –   | –   | –
        RevokeLinks          | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        KeepClients          | W   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | W   | –   | W   | –   | W
        KeepSubjectRequests  | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        ReadSubjectRequests  | R   | –   | –        | –   | R   | –     | –     | –     | –        | –     | –     | R   | –   | R   | –   | –
        RequestDestruction   | –   | –   | –        | –   | W   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        SignDestruction      | W   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | –
        HandOutData          | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | R   | –   | –
        BlockData            | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | W   | –   | –
        Operate              | –   | –   | –        | –   | –   | –     | –     | –     | –        | –     | –     | –   | –   | –   | –   | W
        """;

    private static readonly IReadOnlyList<Role> Columns =
    [
        Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.ProjectGroup, Role.Curator, Role.Mentor, Role.Mentee, Role.Representative,
        Role.Psychologist, Role.ClassTeacher, Role.MethodHead, Role.Auditor, Role.RegionalOperator, Role.DataProtectionOfficer, Role.Clerk, Role.Operator,
    ];

    /// <summary>The rows in their order: what each role may do in each deed; a role that is not there may not.</summary>
    public static IReadOnlyDictionary<Deed, IReadOnlyDictionary<Role, Scope>> Rows { get; } = Read();

    /// <summary>The roles that may do a deed, those of the whole school first.</summary>
    public static IReadOnlyList<Role> RolesOf(Deed deed) =>
        [.. (Rows.TryGetValue(deed, out var row) ? row : throw new InvalidOperationException($"{deed} has no row")).OrderBy(x => x.Value != Scope.School).Select(x => x.Key)];

    /// <summary>Whether what somebody may do anywhere depends on who they are to whom.</summary>
    public static bool IsNarrow(IEnumerable<Role> roles) => roles.Any(Narrow.Contains);

    private static readonly HashSet<Role> Narrow = [.. Rows.Values.SelectMany(x => x).Where(x => x.Value != Scope.School).Select(x => x.Key)];

    private static Dictionary<Deed, IReadOnlyDictionary<Role, Scope>> Read() => Text.Split('\n').Skip(1)
        .Select(x => x.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(x => Enum.Parse<Deed>(x[0]), x => (IReadOnlyDictionary<Role, Scope>)Columns.Zip(x.Skip(1)).Where(c => c.Second != "–").ToDictionary(c => c.First, c => Of(c.Second)));

    private static Scope Of(string cell) => cell is "W" or "R" ? Scope.School : Enum.Parse<Scope>(cell, ignoreCase: true);
}
