using Mentorship.Matching.Ruling;
using Wolverine;

namespace Mentorship.Matching.Forming;

/// <summary>Proposes a pair or group to its members (7.Z).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ProposeMatch(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantId Lead,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly On)
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
        }
    }
}

public static class ProposeMatchHandler
{
    public static Task<Circumstances> Load(ProposeMatch command, IDocumentSession session, IMessageBus bus) =>
        Circumstances.Of(command.Cycle, command.Mentors, command.Mentees, command.On, session, bus);

    public static IStartStream Handle(ProposeMatch command, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        ParticipantId[] mentors = [.. command.Mentors.Distinct()], mentees = [.. command.Mentees.Distinct()];
        circumstances.Check(command.Form, mentors, mentees);
        var fit = circumstances.Fit(mentors, mentees);
        ParticipantId[] minors = [.. mentees.Concat(mentors).Where(x => circumstances.Of(x).Age < 18)];
        return MartenOps.StartStream<Group>(command.Group.Value, new MatchProposed(
            command.Group, command.Cycle, command.Form, command.RoleModel, command.Lead, mentors, mentees, minors,
            circumstances.Selection?.Criteria?.Version ?? 0, fit.Score, command.On));
    }
}
