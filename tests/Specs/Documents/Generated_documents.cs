using Mentorship.Host;
using Mentorship.Host.Documents;
using Mentorship.Host.LocalDatabase;
using Mentorship.Kernel.Vault;
using Mentorship.Matching;
using Mentorship.Monitoring;
using Mentorship.Participants;
using Mentorship.Programme;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Documents;

public class Generated_documents
{
    private const string Advice = "the code has changed: run ./do docs and look at the difference";

    [Fact]
    public void tell_of_every_event() =>
        Kept("events.md").ShouldBe(EventsDocument.Write([new ParticipantsModule(), new MatchingModule(), new ProgrammeModule(), new MonitoringModule(), new HostModule()], DataDirectory.Root!), Advice);

    [Fact]
    public void tell_of_every_permission() => Kept("permissions.md").ShouldBe(PermissionsDocument.Write(
        [new ParticipantsModule(), new MatchingModule(), new ProgrammeModule(), new MonitoringModule(), new VaultModule(), new HostModule()]), Advice);

    [Fact]
    public void tell_of_every_line_of_the_road_map() => Kept("road-map.md").ShouldBe(RoadmapDocument.Write(), Advice);

    [Fact]
    public void say_what_each_event_means() =>
        Kept("events.md").Split('\n').Where(x => x.StartsWith("| `", StringComparison.Ordinal) && x.Contains("|  |", StringComparison.Ordinal)).ShouldBeEmpty();

    private static string Kept(string name) => File.ReadAllText(Path.Combine(DataDirectory.Root!, "docs", name));
}
