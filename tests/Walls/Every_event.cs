using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Host;
using Mentorship.Host.Documents;

namespace Mentorship.Tests.Walls;

public partial class Every_event
{
    private static readonly Type[] Facts = [.. Log.Facts(Ground.ModulesAndHost)];

    /// <summary>Words an event may hold: codes of catalogues, versions, numbers of papers, seals. Nothing a person wrote.</summary>
    private static readonly HashSet<string> Codes =
    [
        "Area", "Code", "Codes", "Commitment", "CompetenceCodes", "CriteriaMet", "Fields", "Fingerprint", "FormVersion", "HomeTaskCommitment", "Line", "MaterialVersion", "MeasureCode", "Number", "Pseudonym",
        "Questionnaire", "RequestCodes", "RoleModel", "Source",
    ];

    [Fact]
    public void has_a_fixed_name_that_begins_with_its_modules()
    {
        foreach (var module in Ground.ModulesAndHost)
            Log.Facts([module]).Where(x => x.GetCustomAttribute<LogNameAttribute>() is not { } named || !named.Name.StartsWith(module.Name + ".", StringComparison.Ordinal) || !Lower().IsMatch(named.Name))
                .Select(x => x.FullName).ShouldBeEmpty();
        Facts.GroupBy(EventsDocument.NameOf).Where(x => x.Count() > 1).Select(x => x.Key).ShouldBeEmpty();
    }

    [Fact]
    public void is_a_sealed_record() =>
        Facts.Where(x => !x.IsSealed || x.GetMethod("<Clone>$") is null).Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void holds_no_name_contact_or_text() =>
        Facts.SelectMany(fact => Ground.Fields(fact).Where(IsPersonal).Select(x => $"{fact.Name}.{x.Name}")).ShouldBeEmpty();

    [Fact]
    public void holds_only_words_known_to_be_codes() =>
        Facts.SelectMany(fact => Ground.Fields(fact).Where(x => Ground.Inner(x.PropertyType) == typeof(string) && !Codes.Contains(x.Name)).Select(x => $"{fact.Name}.{x.Name}"))
            .ShouldBeEmpty();

    [Fact]
    public void keeps_the_shape_that_was_approved()
    {
        var approved = Path.Combine(Ground.Root, "tests", "Walls", "approved", "events.txt");
        var received = string.Concat(Facts.OrderBy(EventsDocument.NameOf, StringComparer.Ordinal).Select(x => $"{EventsDocument.NameOf(x)} {x.Name}({EventsDocument.Fields(x)})\n"));
        var known = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (received != known) File.WriteAllText(approved + ".received", received);
        else File.Delete(approved + ".received");
        Lines(known).Except(Lines(received)).ShouldBeEmpty("gone or changed: what is in the log can no longer be read");
        Lines(received).Except(Lines(known)).ShouldBeEmpty("new: look at tests/Walls/approved/events.txt.received and take it over");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPersonal(PropertyInfo property) =>
        !Ground.Inner(property.PropertyType).IsEnum && Ground.Inner(property.PropertyType) != typeof(RecordId) && Personal().IsMatch(property.Name);

    [GeneratedRegex("Name|Contact|Text|Phone|Mail|Address|Birth|Born|Comment|Notes?|Passport|Snils|Diagnos|Photo|Place", RegexOptions.None)]
    private static partial Regex Personal();

    [GeneratedRegex(@"^[a-z]+\.[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex Lower();
}
