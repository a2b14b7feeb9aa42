using System.Globalization;
using Mentorship.Kernel.Writing;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Tests.Specs.Documents;

public class An_office_paper
{
    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    [Fact]
    public Task is_in_Russian_also_after_something_was_awaited_and_leaves_the_reader_theirs() => ToAnEnglishReader(async () =>
    {
        (await OfficePaper.InRussian(async () =>
        {
            await Task.Yield();
            return Language;
        })).ShouldBe("ru");
        Language.ShouldBe("en");
    });

    [Fact]
    public Task is_written_in_Russian_when_it_is_handed_out_and_taken_away_under_its_name() => ToAnEnglishReader(() =>
    {
        var (response, written) = (new DefaultHttpContext().Response, "");
        OfficePaper.Hand(response, "письмо.docx", () => [.. System.Text.Encoding.UTF8.GetBytes(written = Language)]);
        written.ShouldBe("ru");
        response.ContentType.ShouldBe(TextDocument.ContentType);
        response.Headers.ContentDisposition.ToString().ShouldStartWith("attachment");
        return Task.CompletedTask;
    });

    /// <summary>What an asynchronous method sets is gone for whoever called it: no other specification reads English by it.</summary>
    private static async Task ToAnEnglishReader(Func<Task> act)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        await act();
    }
}
