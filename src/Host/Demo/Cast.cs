using Mentorship.Language;

namespace Mentorship.Host.Demo;

/// <summary>Three hundred invented people of all categories, the same for the same seed.</summary>
public static class Cast
{
    private static readonly string[] Stems =
        ["Берёзкин", "Ветров", "Гнедов", "Дубравин", "Ельников", "Жарков", "Зорин", "Ивушкин", "Калинов", "Лугов", "Мятлев", "Ночкин", "Осинин", "Полянин", "Ручьёв",
         "Снегов", "Туманов", "Удалов", "Хмелёв", "Цветов", "Чайкин", "Шишов", "Щеглов", "Юркин", "Яблоков", "Клёнов", "Морошкин", "Рябинин", "Сизов", "Тропинин"];

    private static readonly string[] Men = ["Артём", "Богдан", "Вадим", "Глеб", "Данил", "Егор", "Захар", "Игорь", "Кирилл", "Лев", "Макар", "Никита", "Олег", "Павел", "Роман", "Семён", "Тимофей", "Фёдор"];
    private static readonly string[] Women = ["Алёна", "Варвара", "Галина", "Дарья", "Ева", "Жанна", "Зоя", "Инга", "Кира", "Лада", "Майя", "Нина", "Ольга", "Полина", "Рита", "Софья", "Таисия", "Юлия"];
    private static readonly string[] Fathers = ["Андреев", "Борисов", "Викторов", "Глебов", "Денисов", "Егоров", "Захаров", "Игорев", "Кириллов", "Львов", "Максимов", "Олегов", "Павлов", "Романов", "Семёнов"];

    private static readonly (ParticipantKind Kind, int Count, string Place)[] Parts =
    [
        (ParticipantKind.Pupil, 170, ""), (ParticipantKind.Teacher, 50, "учитель"), (ParticipantKind.Parent, 15, "родитель"), (ParticipantKind.Student, 15, "педагогический университет"),
        (ParticipantKind.Alumnus, 15, "выпускник"), (ParticipantKind.Employee, 20, "приборный завод"), (ParticipantKind.Entrepreneur, 5, "мастерская"),
        (ParticipantKind.PublicFigure, 5, "городской совет"), (ParticipantKind.Veteran, 5, "ветеран труда"),
    ];

    private static readonly string[] Subjects = ["математики", "русского языка", "физики", "истории", "биологии", "информатики", "английского языка", "географии"];

    public static IReadOnlyList<Person> All(int seed)
    {
        var random = new Random(seed);
        var people = new List<Person>();
        foreach (var (kind, count, place) in Parts)
            for (var i = 0; i < count; i++)
                people.Add(One(people.Count + 1, kind, place, 2023 + Joining(i * 1.0 / count), random));
        return people;
    }

    /// <summary>Two in five join in the first cycle, a fifth in each later one.</summary>
    private static int Joining(double share) => share < 0.4 ? 0 : share < 0.6 ? 1 : share < 0.8 ? 2 : 3;

    private static Person One(int number, ParticipantKind kind, string place, int joins, Random random)
    {
        var woman = random.Next(2) == 0;
        var stem = Stems[random.Next(Stems.Length)];
        var father = Fathers[random.Next(Fathers.Length)];
        var age = kind switch { ParticipantKind.Pupil => random.Next(10, 17), ParticipantKind.Student => random.Next(19, 23), ParticipantKind.Veteran => random.Next(66, 78), _ => random.Next(24, 60) };
        var born = new DateOnly(joins - age, random.Next(1, 8), random.Next(1, 28));
        return new(number, kind, woman ? stem + "а" : stem, woman ? Women[random.Next(Women.Length)] : Men[random.Next(Men.Length)],
            father + (woman ? "на" : "ич"), born, PlaceOf(kind, place, age, random), joins);
    }

    private static string PlaceOf(ParticipantKind kind, string place, int age, Random random) => kind switch
    {
        ParticipantKind.Pupil => $"{age - 6} «{"АБВ"[random.Next(3)]}»",
        ParticipantKind.Teacher => $"{place} {Subjects[random.Next(Subjects.Length)]}",
        _ => place,
    };
}
