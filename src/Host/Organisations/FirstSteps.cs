using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Kernel.Schooling;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Host.Organisations;

/// <summary>What a new school does before its first cycle, in this order (3.1–3.5).</summary>
public enum FirstStep { LookAtSettings, InviteStaff, IntroduceTargetModel, DraftProgramme, ApproveProgramme, ApproveRoadmap, ApproveImplementationPlan, AppointCurator }

/// <summary>A step, where it is taken, and whether the facts say that it was.</summary>
public sealed record StepTaken(FirstStep Step, string Page, bool Done);

/// <summary>How far a new school has come; computed from what stands in the log, so nobody ticks anything off.</summary>
public sealed record FirstSteps(IReadOnlyList<StepTaken> All)
{
    public bool Done => All.All(x => x.Done);

    [View("/api/host/first-steps"), Needs(Deed.SetSchool)]
    public static async Task<FirstSteps> Read(IQuerySession session, TimeProvider clock, CancellationToken cancellation)
    {
        var (school, today) = (session.TenantId, Today.Of(clock));
        var orders = (await session.Query<Order>().Where(x => !x.Cancelled).ToListAsync(cancellation)).Select(x => x.Kind).ToHashSet();
        var programme = await session.LoadAsync<MentoringProgramme>(MentoringProgramme.Stream, cancellation);
        var roadmap = await session.LoadAsync<Roadmap>(Roadmap.Stream, cancellation);
        return new(
        [
            new(FirstStep.LookAtSettings, "/settings", (await SettingsOf.School(session, cancellation)).Version > 0),
            new(FirstStep.InviteStaff, "/accounts", await session.Query<Account>().CountAsync(x => x.School == school, cancellation) > 1),
            new(FirstStep.IntroduceTargetModel, "/orders", orders.Contains(OrderKind.IntroduceTargetModel)),
            new(FirstStep.DraftProgramme, "/orders", programme?.Drafted > 0),
            new(FirstStep.ApproveProgramme, "/orders", orders.Contains(OrderKind.ApproveProgramme)),
            new(FirstStep.ApproveRoadmap, "/roadmap", roadmap?.Approved > 0),
            new(FirstStep.ApproveImplementationPlan, "/orders", orders.Contains(OrderKind.ApproveImplementationPlan)),
            new(FirstStep.AppointCurator, "/orders", await CuratorInOfficeHandler.AppointmentOn(session, today) is not null),
        ]);
    }
}
