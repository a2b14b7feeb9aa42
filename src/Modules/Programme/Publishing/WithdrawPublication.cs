using System.Text.Json.Serialization;
using Mentorship.Kernel.Schooling;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Publishing;

/// <summary>Takes a publication down from the school's pages; partners are asked to do the same (9.6).</summary>
[Needs(Deed.PublishCases)]
public sealed record WithdrawPublication(PublicationId Published, DateOnly On)
{
    [JsonIgnore]
    public Guid PublicationId => Published.Value;

    public sealed class Rules : AbstractValidator<WithdrawPublication>
    {
        public Rules()
        {
            RuleFor(x => x.Published).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class WithdrawPublicationHandler
{
    /// <summary>How many working days whoever spreads somebody's data has to stop when told to (152-ФЗ, art. 10.1 part 12).</summary>
    private const int StopWorkingDays = 3;

    public static Task<SchoolSettings> Load(WithdrawPublication command, IDocumentSession session, CancellationToken cancellation) => SettingsOf.School(session, cancellation);

    public static PublicationWithdrawn Handle(WithdrawPublication command, [WriteAggregate] Publication publication, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(!publication.IsUp, Say.AlreadyTakenDown);
        Refused.When(command.On < publication.PublishedOn, Say.DownBeforePublished);
        return Down(publication, TakenDownBecause.SchoolDecided, null, command.On, settings);
    }

    public static PublicationWithdrawn Down(Publication publication, TakenDownBecause because, ParticipantId? person, DateOnly on, SchoolSettings settings) =>
        new(new(publication.Id), publication.Group, publication.Cycle, because, person, WorkingDays.Country.After(on, StopWorkingDays, settings), on);
}
