using EcomBot.Benchmarks.Insights;
using EcomBot.Bot.Insights.Questions;

namespace EcomBot.Tests.Bot.Insights;

/// <summary>Questions that ask the same are one, in each language.</summary>
public sealed class QuestionGroupsTests
{
    private const int Times = 300;

    [Theory]
    [InlineData("en", 8)]
    [InlineData("es", 3)]
    [InlineData("de", 2)]
    [InlineData("fr", 2)]
    [InlineData("pt-BR", 2)]
    [InlineData("zh-Hans", 2)]
    public void Wordings_of_a_question_come_together_and_other_questions_stay_apart(string language, int questions)
    {
        var groups = new QuestionGroups();
        var random = new Random(7);
        var found = new List<(int Question, string Group)>();
        for (var time = 0; time < Times; time++)
        {
            var question = random.Next(questions);
            var wordings = GeneratedQuestions.Of(language)[question];
            var text = wordings[random.Next(wordings.Length)];
            var group = groups.Find(text, out _);
            groups.Add(group, text);
            found.Add((question, group));
        }

        Assert.Equal(questions, GeneratedQuestions.Of(language).Count);
        var mixed = found.GroupBy(one => one.Group).Sum(group => group.Count() - group.GroupBy(one => one.Question).Max(same => same.Count()));
        var largest = found.GroupBy(one => one.Question).Sum(question => question.GroupBy(one => one.Group).Max(group => group.Count()));
        Assert.True(mixed <= Times * 0.02, $"{mixed} of {Times} stand with other questions.");
        Assert.True(largest >= Times * 0.6, $"Only {largest} of {Times} stand in the largest group of their question.");
    }

    [Fact]
    public void Little_words_alone_bring_nothing_together()
    {
        var groups = new QuestionGroups();
        var first = groups.Find("do you have a cloakroom?", out _);
        groups.Add(first, "do you have a cloakroom?");

        groups.Find("do you have a workshop?", out var isNew);

        Assert.True(isNew);
    }
}
