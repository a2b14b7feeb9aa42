using Marten;
using Mentorship.Participants;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Mapping;

namespace Mentorship.Tests.Scenarios.Participants;

public class Publishing_the_request_map
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task counts_up_version_by_version()
    {
        var school = await (await House.Open()).School();
        var publish = new PublishRequestMap(People.Cycle, Today);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, publish))).Message.ShouldBe(Say.NoRequestsYet);

        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        await school.Send(Role.Curator, publish, publish);
        (await school.Read(x => x.LoadAsync<PublishedMap>(PublishedMap.IdOf(People.Cycle))))!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task finds_who_stands_in_a_base()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await using var session = school.House.Store.LightweightSession(school.Id);
        session.Events.Append(pupil.Value, new MenteeEnteredBase(pupil, People.Cycle, Contingent.Pupil, AgeBand.Under14, ["MATH"], Today));
        await session.SaveChangesAsync();
        var key = BaseKey.Of(People.Cycle, Side.Mentee, Contingent.Pupil);
        (await session.Query<Participant>().CountAsync(x => x.InBases.Contains(key) && x.LeftOn == null)).ShouldBe(1);
    }
}
