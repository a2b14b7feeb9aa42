using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Mentorship.Design;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Pausing;
using Mentorship.Programme.GroupWork.StandingIn;
using Mentorship.Programme.RoadMapping;
using Wolverine;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Programme.GroupWork;

/// <summary>Stands before whatever is written about a group: each member may be worked with on the day of the act (INV-06).</summary>
/// <remarks>Letting a member go and dissolving the group are acts of its forming, so nobody's lost consent holds the others fast.</remarks>
public sealed class MembersInOrder : IHandlerPolicy
{
    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(x => x.MessageType.IsAssignableTo(typeof(OfGroup))))
            chain.Middleware.Insert(1, new MethodCall(typeof(MembersInOrder), typeof(MembersInOrder).GetMethod(nameof(Stand))!.MakeGenericMethod(chain.MessageType)));
    }

    public static async Task Stand<T>(T command, IDocumentSession session, IMessageBus bus) where T : OfGroup
    {
        if (await session.LoadAsync<GroupProgramme>(command.GroupProgrammeId) is { Ended: false } programme)
            Check(programme, Eased(command, await bus.InvokeAsync<Standings>(new StandingOf(programme.Members, programme.Cycle, command.On))));
    }

    /// <summary>A meeting may be planned with whoever has just come of age and not yet answered: a date tells nothing of them. What stops work or tells that somebody is away is never barred.</summary>
    public static Standings Eased(object command, Standings standings) => command switch
    {
        CancelMeeting or PauseGroupProgramme or NoteMentorAway or NoteMentorBack => new([.. standings.All.Select(x => x with { BarredBecause = null })]),
        ScheduleMeeting or MoveMeeting or DeclineMeetingDate =>
            new([.. standings.All.Select(x => x.BarredFor == BarredFor.AdultNeedsOwnConsent ? x with { BarredBecause = null } : x)]),
        _ => standings,
    };

    /// <exception cref="Refused">Work with a member is barred; the sentence names the member by the place in the group, the page says who it is.</exception>
    public static void Check(GroupProgramme programme, Standings standings)
    {
        if ((Barred(programme.Mentors, Side.Mentor) ?? Barred(programme.Mentees, Side.Mentee)) is { } sentence) throw new Refused(sentence);

        string? Barred(IReadOnlyList<ParticipantId> members, Side side) => members
            .Select((member, at) => Reason(standings, member) is { } reason
                ? Say.MemberBarred.With(Words.Of(side), at + 1, reason) : null)
            .FirstOrDefault(x => x is not null);
    }

    /// <summary>Why work with a member is barred, or nothing; of whom nothing is known, nothing may be written.</summary>
    public static string? Reason(Standings standings, ParticipantId member) =>
        standings.All.FirstOrDefault(x => x.Participant == member) is { } known ? known.BarredBecause : Say.NothingKnownOfMember;
}
