using System.Reflection;

namespace ConceptGraph.Engine.Tests.Architecture;

/// <summary>A stage of the engine uses only the stages before it. Read from the compiled assembly: base types, fields, signatures and method bodies; no exceptions.</summary>
public sealed class LayeringTests
{
    private const string Root = "ConceptGraph.Engine";

    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Stages =
        ["Values", "Storage", "Algorithms", "Functions", "Syntax", "Binding", "Execution", "Planning", ""];

    private static readonly Assembly Engine = typeof(CypherEngine).Assembly;

    [Fact]
    public void Every_stage_uses_only_stages_to_its_left()
    {
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in Engine.GetTypes().Where(t => t.Namespace?.StartsWith(Root, StringComparison.Ordinal) is true))
        {
            foreach (var used in TypesUsedBy(type).Where(u => u.Assembly == Engine && u.Namespace?.StartsWith(Root, StringComparison.Ordinal) is true))
            {
                if (StageOf(used) > StageOf(type))
                {
                    violations.Add($"{type.FullName} uses {used.FullName}");
                }
            }
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void Every_namespace_is_a_known_stage() =>
        Assert.All(
            Engine.GetTypes().Where(t => t.Namespace?.StartsWith(Root, StringComparison.Ordinal) is true),
            type => Assert.True(StageOf(type) >= 0, $"{type.FullName} lies outside the stages."));

    private static int StageOf(Type type)
    {
        string rest = type.Namespace![Root.Length..].TrimStart('.');
        return Array.IndexOf(Stages, rest.Split('.')[0]);
    }

    private static IEnumerable<Type> TypesUsedBy(Type type)
    {
        var used = new HashSet<Type>();
        void Add(Type? other)
        {
            if (other is null || !used.Add(other))
            {
                return;
            }

            Add(other.HasElementType ? other.GetElementType() : null);
            foreach (var argument in other.IsGenericType ? other.GetGenericArguments() : [])
            {
                Add(argument);
            }
        }

        Add(type.BaseType);
        Array.ForEach(type.GetInterfaces(), Add);
        Array.ForEach(type.GetFields(All), field => Add(field.FieldType));
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            Array.ForEach(method.GetParameters(), parameter => Add(parameter.ParameterType));
            Add((method as MethodInfo)?.ReturnType);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            {
                Add(local.LocalType);
            }

            foreach (var member in MethodBodyReader.MembersOf(method))
            {
                Add(member as Type ?? member.DeclaringType);
                Add((member as FieldInfo)?.FieldType);
                Add((member as MethodInfo)?.ReturnType);
            }
        }

        return used;
    }
}
