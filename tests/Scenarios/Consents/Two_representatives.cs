using System.Net;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Consents;

/// <summary>A mother and a father who answer differently; a mother of two; a guardian who is one no longer.</summary>
public class Two_representatives
{
    [Fact]
    public async Task who_disagree_stop_the_work_until_a_paper_settles_it()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        var father = await Father(school, pupil);
        await school.Send(Role.Curator, new RefuseConsent(pupil, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, father, Visiting.Day));
        (await Barred(school, pupil)).ShouldBe(Say.RepresentativesDisagree);
        (await Should.ThrowAsync<Refused>(() => school.Asks(pupil, "MATH"))).Message.ShouldBe(Say.RepresentativesDisagree);
        using var curator = await school.Http(Role.Curator);
        (await Page(curator, "/consents/tasks")).ShouldContain("Представители разошлись");
        (await Page(curator, $"/people/{pupil.Value}/consents")).ShouldContain("Записать, чем кончилось разногласие");

        await school.Send(Role.Director, new SettleDisagreement(pupil, ConsentKind.ChildProcessing, Settlement.ConsentStands, await school.Paper(), Visiting.Day));
        (await Barred(school, pupil)).ShouldBeNull();
        await school.Asks(pupil, "MATH");
    }

    [Fact]
    public async Task may_agree_on_the_refusal_and_then_the_consent_ends()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        var father = await Father(school, pupil);
        await school.Send(Role.Curator,
            new RefuseConsent(pupil, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, father, Visiting.Day),
            new SettleDisagreement(pupil, ConsentKind.ChildProcessing, Settlement.RefusalStands, await school.Paper(), Visiting.Day));
        (await Barred(school, pupil)).ShouldBe(Say.ConsentWithdrawn);
    }

    [Fact]
    public async Task of_whom_one_has_two_children_here_is_one_person()
    {
        var school = await (await House.Open()).School();
        var (older, younger) = (await school.Pupil("Близнецов"), await school.Pupil("Близнецов"));
        var mother = await school.Mother(older);
        using var curator = await school.Http(Role.Curator);
        (await Page(curator, $"/people/{younger.Value}/representatives")).ShouldContain("Алёшина Анна, представляет: Близнецов");
        await school.Send(Role.Curator, new LinkKnownRepresentative(younger, mother, Relation.Mother, await school.Paper(), Visiting.Day));
        (await school.Read(x => x.LoadAsync<Participant>(younger)))!.Representatives.ShouldHaveSingleItem().Id.ShouldBe(mother);
        (await Page(curator, $"/people/{younger.Value}")).ShouldContain("Алёшина Анна");
        await Should.ThrowAsync<NotThere>(async () => await school.Send(Role.Curator, new LinkKnownRepresentative(younger, new(Guid.NewGuid()), Relation.Father, await school.Paper(), Visiting.Day)));
    }

    [Fact]
    public async Task of_whom_one_never_had_powers_leaves_no_consent_behind()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        var mother = (await school.Read(x => x.LoadAsync<Participant>(pupil)))!.Representatives[0].Id;
        await school.Send(Role.Curator, new EndRepresentation(pupil, mother, EndOfRepresentation.NeverHadPowers, await school.Paper(), Visiting.Day));
        (await Barred(school, pupil)).ShouldBe(Say.ConsentInvalid);
        var entry = (await school.Read(x => ConsentRegister.Read(x, House.Clock, null, ConsentState.Invalidated, null, null, null, default))).Entries.ShouldHaveSingleItem();
        (entry.Reason, entry.DestroyBy).ShouldBe((Invalidity.NoPowers, new DateOnly(2026, 9, 29)));
        (await Page(await school.Http(Role.Curator), $"/people/{pupil.Value}")).ShouldNotContain("Алёшина Анна");
    }

    private static async Task<RepresentativeId> Father(SchoolHouse school, ParticipantId pupil)
    {
        var father = new RepresentativeId(Guid.NewGuid());
        await school.Send(Role.Curator, new LinkRepresentative(pupil, father, "Алёшин Илья", null, Relation.Father, await school.Paper(), new(2026, 9, 2)));
        return father;
    }

    private static async Task<string?> Barred(SchoolHouse school, ParticipantId pupil) => (await school.Ask<Standings>(new StandingOf([pupil], People.Cycle, Visiting.Day))).All[0].BarredBecause;

    private static async Task<string> Page(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
