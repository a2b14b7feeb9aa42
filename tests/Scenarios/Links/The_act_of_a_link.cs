using System.Net;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Access.Watching;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using Mentorship.Tests.Scenarios.Participants;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Links;

/// <summary>A consent is three commands: nothing of it is lost and nothing is done twice.</summary>
public class The_act_of_a_link
{
    private static readonly DateOnly Born = new(2014, 5, 1);

    [Fact]
    public async Task that_broke_off_half_way_is_finished_with_the_same_link_and_ends_once()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var mother = await school.Mother(pupil);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, mother);
        var consent = new ConsentId(Guid.NewGuid());
        // the paper is missing, so the last command fails after the first was carried out
        await Should.ThrowAsync<Refused>(() => Use(school, secret,
            new InformRepresentative(pupil, mother, Channel.Link, null, Visiting.Day),
            new GrantConsent(pupil, consent, ConsentKind.ChildProcessing, GivenBy.Representative, mother, new(Guid.NewGuid()), new(2027, 8, 31), Visiting.Day)));
        (await school.House.Events(pupil)).Count(x => x is LegalRepresentativeInformed).ShouldBe(1);
        (await school.House.Events(pupil)).ShouldNotContain(x => x is ConsentGranted);
        (await school.Kept(secret)).StateAt(DateTimeOffset.UtcNow).ShouldBe(LinkState.Open);

        using var parent = school.Visitor();
        var (_, page) = await parent.Open(secret, Born);
        (await parent.Act(secret, page, ("Choice", "yes"))).Page.ShouldContain("Ваш ответ записан: да.");
        (await parent.Act(secret, page, ("Choice", "yes"))).Status.ShouldBe(HttpStatusCode.Conflict);
        var events = await school.House.Events(pupil);
        (events.Count(x => x is LegalRepresentativeInformed), events.Count(x => x is ConsentGranted)).ShouldBe((1, 1));
        (await school.Kept(secret)).StateAt(DateTimeOffset.UtcNow).ShouldBe(LinkState.Used);
        (await school.Read(x => SecurityLine.Read(x))).Count(x => x.Matter == SecurityMatter.LinkUsed).ShouldBe(1);
    }

    [Fact]
    public async Task and_the_link_being_used_up_are_one_transaction()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        using var parent = school.Visitor();
        var (_, page) = await parent.Open(secret, Born);
        await parent.Act(secret, page, ("Choice", "yes"));
        await using var asked = school.House.Database.CreateCommand(
            $"""
            select e.xmin::text = l.xmin::text from log.mt_events e, access.mt_doc_onetimelink l
            where e.stream_id = '{pupil.Value}' and e.type = 'participants.consent_granted' and l.id = '{OneTimeLink.HashOf(secret)}'
            """);
        (await asked.ExecuteScalarAsync()).ShouldBe(true);
    }

    [Fact]
    public async Task is_not_done_by_whoever_comes_second_with_another_command()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var mother = await school.Mother(pupil);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, mother);
        await school.Spoil(secret, x => x with { RevokedAt = DateTimeOffset.UtcNow });
        (await Should.ThrowAsync<NotThere>(() => Use(
            school, secret, new RefuseConsent(pupil, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, mother, Visiting.Day)))).Message
            .ShouldBe("Ссылка больше не действует. Попросите в школе новую.");
        (await school.House.Events(pupil)).ShouldNotContain(x => x is ConsentRefused);
    }

    private static async Task Use(SchoolHouse school, string secret, params object[] act)
    {
        await using var scope = school.House.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LinkDoor>().Use(await school.Kept(secret), "yes", "C-2/2", act);
    }
}
