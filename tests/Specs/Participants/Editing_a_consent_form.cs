using Mentorship.Design;
using Mentorship.Participants;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Phrasing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Draft_consent_text
{
    private static readonly ConsentText Carried = CarriedTexts.Of("C-2")!;

    [Fact]
    public void is_kept() => Should.NotThrow(() => DraftConsentTextHandler.Handle(new(Carried, Day), Day));

    [Fact]
    public void is_refused_in_the_future() => Should.Throw<Refused>(() => DraftConsentTextHandler.Handle(new(Carried, Day.AddDays(1)), Day)).Message.ShouldBe(Say.NotInFuture);

    [Fact]
    public void must_be_readable()
    {
        new DraftConsentText.Rules().Validate(new DraftConsentText(Carried with { Title = new("", "") }, Day)).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.ConsentTextUnreadable);
        var endless = new Dictionary<Element, Phrase>(Carried.Elements) { [Element.Data] = new(new string('д', DraftConsentText.LongestElement + 1), "") };
        new DraftConsentText.Rules().Validate(new DraftConsentText(Carried with { Elements = endless }, Day)).IsValid.ShouldBeFalse();
    }
}

public class Publish_consent_text
{
    private static readonly PublishConsentText Command = new("C-2", Day);
    private static readonly ConsentText Next = CarriedTexts.Of("C-2")! with { Version = 3 };

    [Fact]
    public void puts_the_next_version_in_force() => Decide(With(Element.Operator, "Оператор: школа № 5, Тверь, ул. Садовая, 1."), null).Then(new ConsentTextPublished("C-2", 3, Day));

    [Fact]
    public void is_refused_while_the_school_has_not_written_its_address() => Decide(Next, null).ThenRefused(Lacks(Element.Operator));

    [Theory, InlineData(Element.Purpose), InlineData(Element.Data), InlineData(Element.Withdrawal), InlineData(Element.Processor)]
    public void is_refused_while_a_mandatory_element_is_empty(Element element)
    {
        var written = With(Element.Operator, "Оператор: школа № 5, Тверь, ул. Садовая, 1.");
        Decide(written with { Elements = new Dictionary<Element, Phrase>(written.Elements) { [element] = new(" ", "") } }, null).ThenRefused(Lacks(element));
    }

    [Fact]
    public void is_refused_where_nothing_was_worked_on() => Decide(null, null).ThenRefused(Say.NoConsentTextToPublish);

    [Fact]
    public void is_refused_a_second_time() => Decide(Next, new(PublishedConsentText.IdOf("C-2"), 3)).ThenRefused(Say.NoConsentTextToPublish);

    private static ConsentText With(Element element, string words) => Next with { Elements = new Dictionary<Element, Phrase>(Next.Elements) { [element] = new(words, "") } };

    private static string Lacks(Element element) => Say.ConsentTextLacks.Replace("{0}", Words.Of(element), StringComparison.Ordinal);

    private static Decided Decide(ConsentText? content, PublishedConsentText? published)
    {
        try
        {
            return new(PublishConsentTextHandler.Handle(Command, published, new(content), Day), null);
        }
        catch (Refused refused)
        {
            return new(null, refused);
        }
    }
}

public class A_consent_form
{
    private static readonly Dictionary<string, string> Blanks = new() { ["person"] = "Ли Ян", ["speaker"] = "Ли Ольга", ["relation"] = "мать", ["school"] = "Школа № 5", ["until"] = "31.07.2027" };

    [Fact]
    public void is_read_with_its_blanks_filled_and_lines_for_what_is_written_by_hand()
    {
        var read = CarriedTexts.Of("C-2")!.Read(Blanks, byRepresentative: true);
        read.Paragraphs[0].ShouldBe("Субъект персональных данных — ребёнок: Ли Ян, адрес: ____________, документ (свидетельство о рождении или паспорт): ____________.");
        read.Paragraphs[2].ShouldBe("Оператор персональных данных: Школа № 5, адрес: ____________.");
        string.Join(' ', read.Paragraphs).ShouldNotContain("{");
    }

    [Fact]
    public void speaks_of_a_representative_only_where_one_speaks()
    {
        CarriedTexts.Of("C-5")!.Read(Blanks, byRepresentative: true).Paragraphs.ShouldContain(x => x.Contains("Ли Ольга", StringComparison.Ordinal));
        CarriedTexts.Of("C-5")!.Read(Blanks, byRepresentative: false).Paragraphs.ShouldNotContain(x => x.Contains("законный представитель", StringComparison.Ordinal));
    }
}
