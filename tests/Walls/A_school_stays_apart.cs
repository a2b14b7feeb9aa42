using System.Text.RegularExpressions;

namespace Mentorship.Tests.Walls;

/// <summary>The database keeps schools apart; here it is kept short who may ask it about all of them.</summary>
public partial class A_school_stays_apart
{
    /// <summary>What follows the whole log, cleans up in all schools or tells the region of its schools.</summary>
    private static readonly string[] SeeEverything =
    [
        "src/Host/Audit/ConcernsRebuilding.cs", "src/Host/Audit/Known.cs", "src/Host/Isolation/Policies.cs", "src/Host/Journaling/Forgetting.cs", "src/Host/Log.cs", "src/Host/Organisations/Catalogues.cs", "src/Kernel/Sight.cs",
        "src/Kernel/Vault/PaperSweep.cs", "src/Modules/Monitoring/Feeding/Completions.cs", "src/Modules/Participants/Enrolment/SearchColumns.cs", "src/Modules/Participants/Importing/UploadSweep.cs",
    ];

    [Fact]
    public void is_looked_past_in_a_few_places_only() => Where(Everything()).ShouldBe(SeeEverything, ignoreOrder: true);

    [Fact]
    public void is_named_whenever_a_session_is_opened() => Where(WithoutSchool()).ShouldBeEmpty("a session without a school sees all of them");

    [Fact]
    public void is_never_left_by_a_query() => Where(OtherSchools()).ShouldBeEmpty();

    [Fact]
    public void is_what_a_connection_is_set_to_in_one_place() =>
        Where(Setting()).ShouldBe(["src/Host/Audit/ConcernsRebuilding.cs", "src/Host/Isolation/AppendOnly.cs", "src/Kernel/Sight.cs"], ignoreOrder: true);

    private static IEnumerable<string> Where(Regex sought) =>
        Ground.Sources("src").Where(x => sought.IsMatch(File.ReadAllText(x))).Select(x => Ground.Place(x).Replace('\\', '/'));

    [GeneratedRegex(@"Sight\.Everything|const string Everything")]
    private static partial Regex Everything();

    [GeneratedRegex(@"\b(QuerySession|LightweightSession|IdentitySession|DirtyTrackedSession|OpenSession)(Async)?\(\s*\)(?! =>)|\.(QuerySerializableSession|LightweightSerializableSession)")]
    private static partial Regex WithoutSchool();

    [GeneratedRegex(@"\bAnyTenant\b|\bTenantIsOneOf\b|\.ForTenant\(|DefaultTenantId\)")]
    private static partial Regex OtherSchools();

    [GeneratedRegex(@"set (local )?\{Sight\.Setting\}|set (local )?\{Setting\}|set_config")]
    private static partial Regex Setting();
}
