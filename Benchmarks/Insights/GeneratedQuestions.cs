namespace EcomBot.Benchmarks.Insights;

/// <summary>Questions that customers may ask a shop, each in several wordings.</summary>
internal static class GeneratedQuestions
{
    private static readonly Dictionary<string, string[][]> Wordings = new()
    {
        ["en"] =
        [
            ["do you wrap gifts?", "can you wrap it as a gift?", "do you offer gift wrapping?", "is gift wrapping available?"],
            ["do you ship to Norway?", "can you ship to Norway please?", "is shipping to Norway possible?"],
            ["how long does delivery take?", "how long will the delivery take?", "how long does a delivery usually take?"],
            ["is there a student discount?", "do you have a student discount?", "can students get a discount?"],
            ["where is your store in Austin?", "do you have a store in Austin?"],
            ["can I pay by invoice?", "is it possible to pay by invoice?", "do you let me pay by invoice?"],
            ["do you sell gift cards?", "can I buy gift cards here?", "where can I buy gift cards?"],
            ["what are your opening hours?", "when are your opening hours?"],
        ],
        ["es"] = [["¿envuelven regalos?", "¿se puede envolver para regalo?", "¿pueden envolver regalos?"],
            ["¿hacen envíos a Canarias?", "¿hay envíos a Canarias?"], ["¿tienen descuento para estudiantes?", "¿hay descuento para estudiantes?"]],
        ["de"] = [["verpackt ihr auch Geschenke?", "könnt ihr Geschenke verpacken?"],
            ["liefert ihr in die Schweiz?", "ist eine Lieferung in die Schweiz möglich?", "wie teuer ist die Lieferung in die Schweiz?"]],
        ["fr"] = [["faites-vous des paquets cadeaux ?", "un paquet cadeau est-il possible ?"],
            ["livrez-vous en Suisse ?", "est-ce que vous livrez en Suisse ?"]],
        ["pt-BR"] = [["vocês embrulham presentes?", "é possível embrulhar para presente?"], ["vocês entregam em Portugal?", "entregam em Portugal também?"]],
        ["zh-Hans"] = [["可以包装成礼物吗？", "能不能礼物包装？"], ["可以开发票吗？", "能开发票吗？", "怎么开发票？"]],
    };

    /// <summary>One of them; the first of a language are asked most, and every other one has an answer.</summary>
    public static (string Text, bool HasAnswer) In(string language, Random random)
    {
        var questions = Wordings[language];
        var place = (int)(questions.Length * random.NextDouble() * random.NextDouble());
        return (questions[place][random.Next(questions[place].Length)], place % 2 == 1);
    }

    /// <summary>The wordings of each question of a language.</summary>
    public static IReadOnlyList<string[]> Of(string language) => Wordings[language];
}
