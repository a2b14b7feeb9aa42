using System.Text;
using Mentorship.Kernel.Tables;
using Mentorship.Matching;
using Mentorship.Matching.Instances;
using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Specs.Matching.Solving;

public class A_file_of_an_instance
{
    private const string Pairs = "# a remark\nmentee;a\nmentee;b\n\nmentor;m;1\nmentor;n;2\nscore;a;m;9\nscore;b;m;7\nscore;b;n;-1\n";
    private const string Wishes = "who,pref_0,pref_1\na,x,y\nb,x,\n";
    private const string Seats = "who,capacity\nx,1\ny,4\n";

    [Theory, InlineData(";"), InlineData(","), InlineData("\t")]
    public void names_people_seats_and_scores(string delimiter)
    {
        var posed = Read(Pairs.Replace(";", delimiter, StringComparison.Ordinal));
        (posed.Measure, posed.Instance.Mentees, posed.Instance.Mentors[1]).ShouldBe((Measure.Score, posed.Instance.Mentees, new Capacity("n", 2)));
        Solver.Solve(posed.Instance, Objective.NobodyLeft).Text.ShouldBe("a;m;9\nb;n;-1\n");
    }

    [Fact]
    public void may_be_in_russian_with_a_mark_of_the_encoding_and_any_ends_of_lines() =>
        Solver.Solve(Read("\uFEFFНаставляемый;Аня\r\nнаставник;Пётр;1\r\nстоимость;Аня;Пётр;3\r\n").Instance, Objective.NobodyLeft).Text.ShouldBe("Аня;Пётр;-3\n");

    [Fact]
    public void may_keep_a_pair() =>
        Solver.Solve(Read(Pairs + "keep;b;m\n").Instance, Objective.BestFit).Text.ShouldBe("b;m;7\na;;\n");

    [Fact]
    public void may_keep_mentees_together_or_apart_and_ask_for_a_least_number()
    {
        Solver.Solve(Read(Pairs + "score;a;n;1\ntogether;b;a\n").Instance, Objective.NobodyLeft).Text.ShouldBe("a;n;1\nb;n;-1\n");
        Solver.Solve(Read(Pairs + "score;a;n;1\nврозь;b;a\n").Instance, Objective.NobodyLeft).Text.ShouldBe("a;m;9\nb;n;-1\n");
        Solver.Solve(Read(Pairs + "score;a;n;1\nleast;2\n").Instance, Objective.NobodyLeft).Text.ShouldBe("a;n;1\nb;n;-1\n");
    }

    [Fact]
    public void may_be_a_matrix_broken_into_lines_anywhere()
    {
        var posed = Read(" 2\n 1 2\n3\n\n 4");
        posed.Told(Solver.Solve(posed.Instance, Objective.NobodyLeft).Score).ShouldBe(5);
    }

    [Fact]
    public void may_list_wishes_beside_seats()
    {
        var posed = InstanceFile.Read(Bytes(Wishes), Bytes(Seats));
        var assignment = Solver.Solve(posed.Instance, Objective.NobodyLeft);
        assignment.Text.ShouldBe("a;y;-2\nb;x;-1\n");
        PosedInstance.Wishes(assignment).ShouldBe([1, 1]);
    }

    [Fact]
    public void is_refused_with_the_line_where_something_is_wrong()
    {
        Fault("").ShouldBe(Say.InstanceIsEmpty);
        Fault("# nothing\n").ShouldBe(Say.InstanceIsEmpty);
        Fault("\n\nhello world\n").ShouldBe(In(3, Say.InstanceOfNoFormat.With("hello world")));
        Fault(Pairs + "score;a;n;1.5\n").ShouldBe(In(10, Say.NotWhole.With("1.5")));
        Fault(Pairs + "score;a;n;9223372036854775807\n").ShouldBe(In(10, Say.NumberTooGreat.With(long.MaxValue)));
        Fault(Pairs + "score;a;n;99999999999999999999\n").ShouldBe(In(10, Say.NotWhole.With("99999999999999999999")));
        Fault(Pairs + "score;a;z;1\n").ShouldBe(In(10, Say.PairOfUnknown.With("a", "z")));
        Fault(Pairs + "score;a;m;1\n").ShouldBe(In(10, Say.PairNamedTwice.With("a", "m")));
        Fault(Pairs + "cost;a;n;1\n").ShouldBe(In(10, Say.ScoresAndCosts));
        Fault(Pairs + "mentee;a\n").ShouldBe(In(10, Say.NamedTwiceToMatch.With("a")));
        Fault(Pairs + "mentor;z;-1\n").ShouldBe(In(10, Say.NoSuchSeats.With("-1")));
        Fault(Pairs + "mentor;z\n").ShouldBe(In(10, Say.LineOfOtherWidth.With("mentor", 3, 2)));
        Fault(Pairs + "other;z\n").ShouldBe(In(10, Say.LineOfNoKind.With("other")));
        Fault(Pairs + "together;a\n").ShouldBe(In(10, Say.LineOfOtherWidth.With("together", 3, 2)));
        Fault(Pairs + "apart;a;z\n").ShouldBe(In(10, Say.RuleOfUnknown.With("z")));
        Fault(Pairs + "apart;a;a\n").ShouldBe(In(10, Say.RuleOfTwo.With("a, a")));
        Fault(Pairs + "least;0\n").ShouldBe(In(10, Say.NoSuchLeastGroup.With("0")));
        Fault(Pairs + "least;2\nleast;3\n").ShouldBe(In(11, Say.LeastGroupTwice));
        Fault(Pairs + "keep;a;n\n").ShouldBe(In(10, Say.KeptButNoPair.With("a", "n")));
    }

    [Fact]
    public void is_refused_where_a_matrix_is_not_what_its_first_line_says()
    {
        Fault("2\n1 2\n3\n").ShouldBe(In(3, Say.MatrixTooShort.With(3, 4)));
        Fault("2\n1 2\n3 4 5\n").ShouldBe(In(3, Say.MatrixTooLong.With(4)));
        Fault("2\n1 x\n3 4\n").ShouldBe(In(2, Say.NotWhole.With("x")));
        Fault("0\n").ShouldBe(In(1, Say.MatrixOfNoSize.With(0, 2000)));
        Fault("-3\n").ShouldBe(In(1, Say.MatrixOfNoSize.With(-3, 2000)));
        Fault("9999999\n1").ShouldBe(In(1, Say.MatrixOfNoSize.With(9999999, 2000)));
    }

    [Fact]
    public void is_refused_where_wishes_and_seats_are_not_of_a_kind()
    {
        Fault(Wishes).ShouldBe(Say.SeatsFileMissing);
        Fault(Pairs, Seats).ShouldBe(Say.SeatsFileNotNeeded);
        Fault(Wishes + "c,z,\n", Seats).ShouldBe(In(4, Say.WishOfUnknown.With("z")));
        Fault(Wishes + "a,x,\n", Seats).ShouldBe(In(4, Say.NamedTwiceToMatch.With("a")));
        Fault(Wishes + "c,x,x\n", Seats).ShouldBe(In(4, Say.PairNamedTwice.With("c", "x")));
        Fault(Wishes + "c,x,y,x\n", Seats).ShouldBe(In(4, Say.MoreWishesThanColumns.With(4, 3)));
        Fault(Wishes, Seats + "z\n").ShouldBe(In(4, Say.SeatsLineOfTwo.With(1)));
        Fault(Wishes, Seats + "z,many\n").ShouldBe(In(4, Say.NotWhole.With("many")));
    }

    [Fact]
    public void is_refused_where_it_is_no_text()
    {
        Should.Throw<Unreadable>(() => InstanceFile.Read([0xFF, 0xFE, 0xC3, 0x28], null)).Message.ShouldBe(Say.InstanceNotText);
        Fault("a\0b").ShouldBe(Say.InstanceNotText);
    }

    private static string In(int line, string sentence) => $"{Say.LineNumber.With(line)} {sentence}";

    private static string Fault(string text, string? seats = null) =>
        Should.Throw<Unreadable>(() => InstanceFile.Read(Bytes(text), seats is null ? null : Bytes(seats))).Message;

    private static PosedInstance Read(string text) => InstanceFile.Read(Bytes(text), null);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
