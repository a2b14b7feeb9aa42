using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Host;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Links;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using HostDoors = Mentorship.Host.Doors;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>A view or a page that can be asked for.</summary>
public sealed record Place(string Route, Deed Deed)
{
    public bool IsApi => Route.StartsWith("/api", StringComparison.Ordinal);

    public bool NamesPerson => Route.Contains("people/{", StringComparison.Ordinal) || Route.Contains("history/{", StringComparison.Ordinal) || Route.Contains("assessments/{", StringComparison.Ordinal);

    public bool NamesMeeting => Route.Contains("{meeting:guid}", StringComparison.Ordinal);

    /// <summary>Names a thing of a group besides; none of those there is one.</summary>
    public bool NamesMore => Route.Contains("{programme:guid}", StringComparison.Ordinal) || (NamesGroup && NamesMeeting);

    public bool NamesGroup => Route.Contains("groups/{", StringComparison.Ordinal) || Route.Contains("matches/{", StringComparison.Ordinal) || Route.StartsWith("/matching/{", StringComparison.Ordinal);
}

/// <summary>Makes requests out of what the doors say of themselves.</summary>
public static partial class Asking
{
    private static readonly DateOnly Day = new(2026, 9, 12);

    public static IReadOnlyList<Place> Places(House house) =>
    [
        .. from module in Modules(house)
           from view in HostDoors.Views(module)
           select new Place(view.GetCustomAttribute<ViewAttribute>()!.Route, view.GetCustomAttribute<NeedsAttribute>()!.Deed),
        .. from module in Modules(house)
           from page in module.Own.GetTypes()
           where page.IsAssignableTo(typeof(IComponent))
           from route in page.GetCustomAttributes<RouteAttribute>()
           let needs = page.GetCustomAttribute<NeedsAttribute>()
           where needs is not null
           select new Place(route.Template, needs.Deed),
    ];

    public static IReadOnlyList<(Type Command, string Route, Deed Deed)> Commands(House house) =>
    [
        .. from module in Modules(house)
           from command in HostDoors.Commands(module)
           select (command, HostDoors.RouteOf(module, command), command.GetCustomAttribute<NeedsAttribute>()!.Deed),
    ];

    public static Uri Address(Place place, ParticipantId person, GroupId group, MeetingId meeting) => new(Placeholder().Replace(place.Route, x => x.Value switch
    {
        "{Code}" or "{code}" => place.Route.Contains("consent", StringComparison.Ordinal) ? "C-1" : "A-1",
        _ when place.NamesPerson => person.Value.ToString(),
        _ when place.NamesGroup => group.Value.ToString(),
        _ when place.NamesMeeting => meeting.Value.ToString(),
        var other when other.Contains(":int", StringComparison.Ordinal) => "2026",
        var other when other.Contains(":guid", StringComparison.Ordinal) => Guid.NewGuid().ToString(),
        "{side}" => nameof(Side.Mentee),
        _ => "4.1",
    }), UriKind.Relative);

    /// <summary>A command that names these people and is in order otherwise.</summary>
    public static object Command(Type type, Role role, Scope scope, Neighbour there)
    {
        var constructor = type.GetConstructors().MaxBy(x => x.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(x => Value(x, role, scope, there))]);
    }

    private static object? Value(ParameterInfo parameter, Role role, Scope scope, Neighbour there)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var person = Everybody.PersonOf(role, there);
        return parameter.Name switch
        {
            "Present" => new[] { there.Mentor, there.Mentee },
            "Preferred" or "Helps" => new[] { person == there.Mentor ? there.Mentee : there.Mentor },
            "Participants" when type.IsAssignableFrom(typeof(ParticipantId[])) => new[] { person },
            "ValidUntil" => Day.AddYears(1),
            "BornOn" => Day.AddYears(-12),
            "Values" => Parameters.All.Take(1).Select(x => new Measure(x.Code, 5)).ToArray(),
            "Priority" => 1,
            "Section" => 1,
            "Until" when parameter.Member.DeclaringType!.Name is "OfferPlan" or "WritePersonalProgramme" => Day.AddMonths(6),
            "Templates" => new[] { Mentorship.Programme.GroupWork.Planning.Templating.PlanTemplate.IdOf(Mentorship.Programme.GroupWork.Planning.PlanForms.Current.Templates[0]) },
            "Forms" when type.IsAssignableFrom(typeof(MentoringForm[])) => new[] { MentoringForm.PupilPupil },
            "Links" => new[] { new LinkOrder(person, OneTimeLink.HashOf(Invitation.NewSecret()), GivenBy.Representative, Side.Mentee, there.Mother, null, null) },
            "RequestCodes" => new[] { "MATH" },
            "Replies" => new[] { new Mentorship.Participants.Questioning.Filling.Reply("WISH", ["yes"]) },
            _ when type == typeof(ParticipantId) => person,
            _ when type == typeof(GroupId) => there.Group,
            _ when type == typeof(MeetingId) => there.Meeting,
            _ when type == typeof(RepresentativeId) => there.Mother,
            _ when type == typeof(GivenBy) => scope is Scope.Own or Scope.Group ? GivenBy.Self : GivenBy.Representative,
            _ when type == typeof(Side) => role is Role.Mentee or Role.Representative ? Side.Mentee : Side.Mentor,
            _ when type == typeof(SchoolYear) => new SchoolYear(2026),
            _ when type == typeof(DateOnly) => Day,
            "EndsAt" => new TimeOnly(15, 15),
            _ when type == typeof(TimeOnly) => new TimeOnly(14, 30),
            "HeldBy" => new[] { Mentorship.Matching.Contracts.Interviewer.Curator },
            "Minutes" when type == typeof(int) => 45,
            "Attended" => new[] { there.Mentor },
            "Modules" => new[] { new Mentorship.Matching.Training.ModuleEntry("SELF", null, Enum.GetValues<Mentorship.Matching.Contracts.TrainingTask>(), 8, true) },
            _ when type == typeof(string) => "Слова",
            _ when type == typeof(int) => 5,
            _ when type == typeof(bool) => true,
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
            _ when type == typeof(Guid) => Guid.NewGuid(),
            _ when type.IsValueType && type.GetConstructor([typeof(Guid)]) is { } id => id.Invoke([Guid.NewGuid()]),
            _ => null,
        };
    }

    private static IReadOnlyList<Module> Modules(House house) => house.Host.Services.GetRequiredService<IReadOnlyList<Module>>();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Placeholder();
}
