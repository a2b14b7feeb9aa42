using Mentorship.Matching.Choosing;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Forming;

/// <summary>Proposes a pair or group to its members (7.Z).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ProposeMatch(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantId Lead,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, OverrideReason? OverrideBecause, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ProposeMatch>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Form).IsInEnum();
            RuleFor(x => x.RoleModel).NotEmpty();
            RuleFor(x => x.RoleModel).Must((x, model) => Rulebook.Current.Of(x.Form).RoleModels.Contains(model))
                .WithMessage(_ => Say.RoleModelOfOtherForm).When(x => Enum.IsDefined(x.Form) && !string.IsNullOrEmpty(x.RoleModel));
            RuleFor(x => x.Lead).NotEmpty();
            RuleFor(x => x.Lead).Must((x, lead) => x.Mentors.Contains(lead)).WithMessage(_ => Say.LeadMustBeMentor).When(x => x.Mentors is not null);
            RuleFor(x => x.Mentors).NotEmpty();
            RuleFor(x => x.Mentees).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
            RuleFor(x => x.OverrideBecause).IsInEnum();
        }
    }
}

public static class ProposeMatchHandler
{
    public static async Task<Circumstances> Load(ProposeMatch command, IDocumentSession session, IMessageBus bus)
    {
        var year = command.Cycle.First;
        var groups = await session.Query<Group>().Where(x => x.Year == year).ToListAsync();
        var facts = await Facts.Of(session, command.Cycle, command.On, x => bus.InvokeAsync<Standings>(x));
        var contenders = await Contenders.For(command.Cycle, facts, groups, [command.Form], session);
        return await Circumstances.Of(command.Cycle, command.Mentors, command.Mentees, command.On, session, bus) with
        {
            Best = command.Mentees.Distinct().ToDictionary(x => x, contenders.BestFor),
        };
    }

    public static IStartStream Handle(ProposeMatch command, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        ParticipantId[] mentors = [.. command.Mentors.Distinct()], mentees = [.. command.Mentees.Distinct()];
        circumstances.Check(command.Form, mentors, mentees);
        var fit = circumstances.Fit(mentors, mentees);
        var better = mentees.Select(x => (Best: circumstances.Best.GetValueOrDefault(x), circumstances.Fit(mentors, [x]).Score)).Where(x => x.Best > x.Score).Select(x => (int?)x.Best).Max();
        if (better is { } best && command.OverrideBecause is null) throw new Refused(Say.OverrideNeedsReason.With(best));
        ParticipantId[] minors = [.. mentees.Concat(mentors).Where(x => circumstances.Of(x).Age < 18)];
        return MartenOps.StartStream<Group>(command.Group.Value, new MatchProposed(
            command.Group, command.Cycle, command.Form, command.RoleModel, command.Lead, mentors, mentees, minors,
            circumstances.Selection?.Criteria?.Version ?? 0, fit.Score, command.On, better is null ? null : command.OverrideBecause, better, circumstances.Settings.RepresentativesConfirm,
            Rulebook.Current.Version, fit.Parts));
    }
}
