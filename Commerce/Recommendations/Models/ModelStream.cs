using EcomBot.Commerce.Recommendations.Neighbours;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Trees;

namespace EcomBot.Commerce.Recommendations.Models;

/// <summary>Writes and reads a model, number by number.</summary>
internal static class ModelStream
{
    // The first thing in a file; another number is another form. The last thing, too: a file without it is not whole.
    private const int Form = 0x45_43_52_01;

    /// <summary>Writes a model.</summary>
    public static void Write(BinaryWriter writer, ShopModel model)
    {
        writer.Write(Form);
        writer.Write(model.Products.Count);
        foreach (var product in model.Products)
        {
            writer.Write(product.Id.Value);
            writer.Write(product.Category ?? "");
            writer.Write(product.Brand ?? "");
        }

        var known = model.Ranker.Known;
        Write(writer, known.Figures);
        NeighbourTable[] tables = [known.After, known.Before, known.Customers, known.Visits, known.Linear, model.Alike];
        Array.ForEach(tables, table => Write(writer, table));
        Write(writer, model.Ranker.Blend);
        writer.Write(Form);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It has another form, or its end is missing.</exception>
    public static ShopModel Read(BinaryReader reader)
    {
        CheckForm(reader);
        ModelProduct[] products = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ =>
            new ModelProduct(new(reader.ReadString()), OrNull(reader.ReadString()), OrNull(reader.ReadString())))];
        var known = new Knowledge(ReadFigures(reader), ReadTable(reader), ReadTable(reader), ReadTable(reader), ReadTable(reader), ReadTable(reader));
        var alike = ReadTable(reader);
        var model = new ShopModel(products, new(known, ReadTrees(reader)), alike);
        CheckForm(reader);
        return model;
    }

    private static void Write(BinaryWriter writer, ProductFigures figures)
    {
        writer.WriteNumbers<float>(figures.Bought);
        writer.WriteNumbers<float>(figures.Recent);
        writer.WriteNumbers<float>(figures.BoughtAgain);
        writer.WriteNumbers<int>(figures.Popular);
        writer.Write(figures.LastDay);
    }

    private static ProductFigures ReadFigures(BinaryReader reader) => new(
        reader.ReadNumbers<float>(), reader.ReadNumbers<float>(), reader.ReadNumbers<float>(), reader.ReadNumbers<int>(), reader.ReadDouble());

    private static void Write(BinaryWriter writer, NeighbourTable table)
    {
        writer.WriteNumbers<int>(table.Starts);
        writer.WriteNumbers<int>(table.Products);
        writer.WriteNumbers<float>(table.Weights);
    }

    private static NeighbourTable ReadTable(BinaryReader reader) =>
        new(reader.ReadNumbers<int>(), reader.ReadNumbers<int>(), reader.ReadNumbers<float>());

    private static void Write(BinaryWriter writer, BoostedTrees? trees)
    {
        writer.Write(trees?.Depth ?? 0);
        writer.WriteNumbers<int>(trees?.Columns ?? []);
        writer.WriteNumbers<float>(trees?.Limits ?? []);
        writer.WriteNumbers<float>(trees?.Answers ?? []);
    }

    private static BoostedTrees? ReadTrees(BinaryReader reader)
    {
        var trees = new BoostedTrees(reader.ReadInt32(), reader.ReadNumbers<int>(), reader.ReadNumbers<float>(), reader.ReadNumbers<float>());
        return trees.Depth == 0 ? null : trees;
    }

    private static void CheckForm(BinaryReader reader)
    {
        if (reader.ReadInt32() != Form)
        {
            throw new InvalidDataException("This is no model of this form.");
        }
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
