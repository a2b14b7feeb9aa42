using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Benchmarks;

/// <summary>People as a school has them: names that recur, thirty to a class, a telephone and a parent's for each.</summary>
public static class Person
{
    private static readonly string[] Roots =
    [
        "Иван", "Смирн", "Кузнец", "Соколь", "Попо", "Лебедь", "Козл", "Новик", "Мороз", "Волк", "Алёш", "Семён", "Фёдор", "Горбач", "Щерб", "Жук", "Зайк", "Рябин", "Тимофе", "Ермол",
        "Шевел", "Чернь", "Юдаш", "Яковл", "Ошур", "Прохор", "Никит", "Лукьян", "Ковал", "Дороф", "Гаврил", "Власье", "Быстр", "Арсень", "Ульян", "Хохл", "Цветк", "Эрдел", "Игнать", "Терёх",
    ];

    private static readonly string[] Ends = ["ов", "ев", "ин", "ский", "енко", "ых", "кин", "цев", "анов", "иков"];
    private static readonly string[] First = ["Александр", "Пётр", "Артём", "Максим", "Михаил", "Дмитрий", "Егор", "Кирилл", "Роман", "Тимур", "Матвей", "Илья", "Фёдор", "Лев", "Глеб"];
    private static readonly string[] Middle = ["Ильич", "Петрович", "Сергеевич", "Андреевич", "Олегович", "Алексеевич", "Игоревич", "Львович", "Фёдорович", "Маратович"];

    public static Card Card(int i) => new(Guid.NewGuid(), Guid.NewGuid(), new(LastName(i), First[i / 7 % First.Length], Middle[i / 3 % Middle.Length], new(2012, 3, 4), Class(i), Phone(i)))
    {
        Representatives = new Dictionary<Guid, RepresentativeProfile> { [Guid.NewGuid()] = new(LastName(i) + "а Анна Петровна", Phone(i + 500_000)) },
    };

    public static string LastName(int i) => Roots[i * 7919L % Roots.Length] + Ends[i / 40 * 104_729L % Ends.Length];

    /// <summary>Eleven years with so many parallel classes as there have to be.</summary>
    public static string Class(int i) => $"{1 + (i / 30 % 11)} «{(char)('А' + (i / 330 % 30))}»";

    public static string Phone(int i) => $"+7 9{i / 1_000_000:00} {i / 1000 % 1000:000}-{i / 10 % 100:00}-{i % 10}{i % 7}";
}
