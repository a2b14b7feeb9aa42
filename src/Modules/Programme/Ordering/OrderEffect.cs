using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>What an order of a kind puts into force, and what it needs for that.</summary>
public static class OrderEffect
{
    public static object? Of(IssueOrder command, OrderGrounds grounds, IReadOnlyList<AccountId> acquainted)
    {
        switch (command.Kind)
        {
            case OrderKind.AppointCurator:
                Refused.When(command.Appointee is null, Say.OrderNeedsAppointee);
                return new CuratorAppointed(command.Appointee!.Value, command.Order, command.On);
            case OrderKind.ApproveProgramme:
                Refused.When(grounds.ProgrammeDrafted == 0, Say.ProgrammeNotDrafted);
                return new MentoringProgrammeApproved(grounds.ProgrammeDrafted, command.Order, command.On);
            case OrderKind.ApproveImplementationPlan:
                Refused.When(grounds.PlanDrafted == 0, Say.YearPlanNotDrafted);
                return new ImplementationPlanApproved(SchoolYear.Of(command.On), command.Order, command.On, grounds.PlanDrafted);
            case OrderKind.ProjectGroup:
                Refused.When(command.Appointee is null, Say.OrderNeedsHead);
                return new ProjectGroupAppointed(command.Order, command.Appointee!.Value, [.. acquainted.Where(x => x != command.Appointee)], command.On);
            case OrderKind.GroupsApproved:
                Refused.When(command.Groups.Count == 0, Say.OrderNeedsGroups);
                CheckGroups(command, grounds);
                return null;
            case OrderKind.MentorReplacement:
                Refused.When(command.Groups.Count == 0, Say.OrderNeedsGroups);
                CheckGroups(command, grounds);
                Refused.When(grounds.Groups.Any(x => x.Confirmed), Say.NoReplacementToConfirm);
                return null;
            case OrderKind.Gratitude:
                return command.Participants.Count == 0 ? null : new ParticipantsThanked(command.Order, SchoolYear.Of(command.On), command.Participants, command.On);
            // the map itself is approved by ApproveRoadmap, which knows the version; the order is only the paper
            default:
                return null;
        }
    }

    private static void CheckGroups(IssueOrder command, OrderGrounds grounds)
    {
        Refused.When(command.Groups.Except(grounds.Groups.Select(x => x.Group)).Any(), Say.GroupUnknown);
        Refused.When(!grounds.Groups.All(x => x.Formed), Say.GroupNotFormed);
        Refused.When(!grounds.Groups.All(x => x.AgreementsSigned), Say.NoMentoringAgreement);
    }
}
