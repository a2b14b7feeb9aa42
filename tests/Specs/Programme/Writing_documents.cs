using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Documenting;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Specs.Documents;

namespace Mentorship.Tests.Specs.Programme;

public class Writing_documents
{
    private static readonly ParticipantId Mentor = new(Guid.NewGuid()), Pupil = new(Guid.NewGuid());

    private static readonly DocumentFacts Facts = new(
        "МБОУ «Школа № 5»", new(2026, 11, 22), "Громова Анна Петровна", null, Mentor,
        new([new(Mentor, "Семёнова Ольга Ивановна", "учитель химии") { Cases = new Dictionary<NameCase, string> { [NameCase.Dative] = "Семёновой Ольге Ивановне" } }, new(Pupil, "Алёшин Пётр", "9 «А»")], "—"),
        [new GroupFile(Guid.NewGuid(), new(Guid.NewGuid()), new(2025), MentoringForm.TeacherPupil, new(2025, 10, 1), new(2026, 5, 31)) { Mentors = [Mentor], Mentees = [Pupil], State = GroupState.Completed, Result = ProgrammeResult.GoalReached, EndedOn = new(2026, 5, 20) }],
        [new PlannedLine("9.3", "Приказ об итоговом мероприятии", new(2027, 5, 31), "директор", "приказ")], [new RoadmapStage("3", "Нормативная база")]);

    [Theory, MemberData(nameof(Forms))]
    public void leaves_nothing_unfilled_and_opens_everywhere(PaperForm form)
    {
        var paper = PaperDocument.Write(form, Facts, null);
        WrittenPaper.Faults(paper).ShouldBeEmpty();
        WrittenPaper.Text(paper).ShouldSatisfyAllConditions(x => x.ShouldContain("Школа № 5"), x => x.ShouldNotContain("{"), x => x.ShouldNotContain("@"));
    }

    [Fact]
    public void certifies_what_a_mentor_did() => WrittenPaper.Text(PaperDocument.Write(PaperForm.MentorCertificate, Facts, null)).ShouldSatisfyAllConditions(
        x => x.ShouldContain("Дана Семёновой Ольге Ивановне, учитель химии"), x => x.ShouldContain("Алёшин Пётр"), x => x.ShouldContain("20.05.2026"), x => x.ShouldContain("Завершённых программ: 1, из них с достижением цели: 1"));

    [Fact]
    public void stands_on_the_schools_own_form()
    {
        var own = new OwnForm(nameof(PaperForm.ParentsLetter), "бланк.docx", new TextDocument().Line("ГЕРБ {{школа}}").Line("{{текст}}").Line("исполнитель").ToFile(), default);
        var text = WrittenPaper.Text(PaperDocument.Write(PaperForm.ParentsLetter, Facts, own));
        text.ShouldStartWith("ГЕРБ МБОУ «Школа № 5»");
        text.ShouldContain("Уважаемые родители!");
        text.ShouldEndWith("исполнитель");
    }

    public static TheoryData<PaperForm> Forms => [.. DocumentForms.OfSchool, .. DocumentForms.OfPerson];
}

public class Adopt_own_form
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public void is_recorded_by_what_it_is_and_kept_word_for_word()
    {
        var (adopted, kept) = AdoptOwnFormHandler.Handle(Of("{{номер}}", "{{текст}}"), null, Today);
        adopted.Form.ShouldBe(PaperForm.Order);
        ((OwnForm)kept.Document).Content.ShouldBe(Of("{{номер}}", "{{текст}}").Content);
    }

    [Fact]
    public void is_refused_where_it_is_the_one_in_use()
    {
        var adopted = AdoptOwnFormHandler.Handle(Of("{{текст}}"), null, Today).Item1;
        Should.Throw<Refused>(() => AdoptOwnFormHandler.Handle(Of("{{текст}}"), OwnFormState.Create(adopted), Today)).Message.ShouldBe(Say.OwnFormIsTheSame);
    }

    [Fact]
    public void tells_which_fields_nobody_knows() => Faults(Of("{{номир}}", "{{текст}}")).ShouldContain(Say.OwnFormUnknownFields.With("номир", "школа, дата, директор, номер, название, проверка, текст"));

    [Fact]
    public void wants_a_place_for_the_text() => Faults(Of("{{номер}}")).ShouldContain(Say.OwnFormNeedsText.With("{{текст}}"));

    [Fact]
    public void is_refused_where_it_is_no_document() => Faults(Of() with { Content = "%PDF-1.4"u8.ToArray() }).ShouldNotBeEmpty();

    [Fact]
    public void is_refused_where_it_is_too_large() => Faults(Of() with { Content = new byte[AdoptOwnForm.Limit + 1] }).ShouldBe([Say.OwnFormTooLarge]);

    private static string[] Faults(AdoptOwnForm command) => [.. new AdoptOwnForm.Rules().Validate(command).Errors.Select(x => x.ErrorMessage)];

    private static AdoptOwnForm Of(params string[] lines)
    {
        var form = new TextDocument();
        foreach (var line in lines) form.Line(line);
        return new(PaperForm.Order, "бланк.docx", Form(form), Today);
    }

    // a packed file carries the time it was written at: one form is one file
    private static readonly Dictionary<string, byte[]> Written = [];

    private static byte[] Form(TextDocument form)
    {
        var file = form.ToFile();
        var text = WrittenPaper.Text(file);
        return Written.TryGetValue(text, out var known) ? known : Written[text] = file;
    }
}

public class Drop_own_form
{
    [Fact]
    public void is_refused_where_there_is_none() =>
        Should.Throw<Refused>(() => DropOwnFormHandler.Handle(new(PaperForm.Order, new(2026, 9, 15)), null, new(2026, 9, 15))).Message.ShouldBe(Say.NoOwnForm);
}
