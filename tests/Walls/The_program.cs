namespace Mentorship.Tests.Walls;

public class The_program
{
    [Fact]
    public void stays_a_page() =>
        File.ReadLines(Path.Combine(Ground.Root, "src", "Host", "Program.cs")).Count().ShouldBeLessThanOrEqualTo(60);
}
