using System.Globalization;
using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.Thanking;

/// <summary>To whom a letter of thanks goes.</summary>
public enum LetterTo { Person, Parents, Enterprise }

/// <summary>One letter: to whom, about whom, and where they work.</summary>
public sealed record Letter(LetterTo To, ParticipantId Participant, bool AsMentor);

/// <summary>The letters of an order of thanks (9.4), a sheet each, in one document: to whoever is thanked, of a minor to the parents, and to the enterprise that let a mentor come.</summary>
public static class Letters
{
    [View("/api/programme/orders/{order:guid}/letters"), Needs(Deed.ReadMerits)]
    public static async Task<IResult> Read(Guid order, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var issued = NotThere.Unless(await session.LoadAsync<OrderEntry>(new OrderId(order), cancellation), Say.OrderNotThere);
        var thanked = NotThere.Unless(await session.LoadAsync<Order>(issued.Id, cancellation), Say.OrderNotThere);
        Refused.When(thanked is not { Kind: OrderKind.Gratitude, Cancelled: false, Participants.Count: > 0 }, Say.NoOrderOfThanks);
        var cycle = SchoolYear.Of(issued.IssuedOn);
        var standings = (await courier.Ask<Standings>(new StandingOf(thanked.Participants, cycle, issued.IssuedOn), cancellation)).All;
        var names = await NameBook.Of(thanked.Participants, x => courier.Ask<Names>(x, cancellation), Words.NameUnknown, inCases: true);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        var director = (await courier.Ask<Staff>(new StaffOf(), cancellation)).All.FirstOrDefault(x => x.IsDirector)?.Shown ?? "____________";
        return OfficePaper.Hand(response, $"letters-{issued.IssuedOn:yyyy-MM-dd}.docx", () => Write(Of(standings.Where(x => names.Knows(x.Participant))), names, school, director, issued, cycle));
    }

    public static IReadOnlyList<Letter> Of(IEnumerable<Standing> thanked) => [.. thanked.SelectMany(x => LettersTo(x).Select(to => new Letter(to, x.Participant, x.InMentorBase)))];

    private static IEnumerable<LetterTo> LettersTo(Standing person)
    {
        yield return !person.InMentorBase && person.Age is > 0 and < 18 ? LetterTo.Parents : LetterTo.Person;
        if (person.Kind is ParticipantKind.Employee or ParticipantKind.Entrepreneur) yield return LetterTo.Enterprise;
    }

    private static byte[] Write(IReadOnlyList<Letter> letters, NameBook names, string school, string director, OrderEntry order, SchoolYear cycle)
    {
        var document = new TextDocument();
        foreach (var (at, letter) in letters.Index())
        {
            if (at > 0) document.NewPage();
            document.Line(school, Aligned.Centred).Line("").Line(Say.LetterHeading, Aligned.Centred, bold: true).Line("")
                .Line(AddressOf(letter, names), Aligned.Centred, bold: true).Line("").Line(TextOf(letter, names, cycle)).Line("")
                .Line(Say.LetterByOrder.With(order.IssuedOn.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("ru-RU")), order.Number)).Line("").Line("")
                .Sides(Say.LetterDirector, Kernel.Naming.Signature.Of(director));
        }

        return document.ToFile();
    }

    private static string AddressOf(Letter letter, NameBook names) => letter.To switch
    {
        LetterTo.Person => names[letter.Participant, NameCase.Dative],
        LetterTo.Parents => Say.LetterToParents.With(names[letter.Participant, NameCase.Genitive]),
        _ => Say.LetterToEnterprise.With(names.PlaceOf(letter.Participant)),
    };

    private static string TextOf(Letter letter, NameBook names, SchoolYear cycle) => letter.To switch
    {
        LetterTo.Person when letter.AsMentor => Say.LetterOfMentor.With(cycle),
        LetterTo.Person => Say.LetterOfMentee.With(cycle),
        LetterTo.Parents => Say.LetterOfParents.With(names[letter.Participant, NameCase.Genitive], cycle),
        _ => Say.LetterOfEnterprise.With(names[letter.Participant, NameCase.Accusative], cycle),
    };
}
