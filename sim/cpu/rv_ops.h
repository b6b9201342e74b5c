/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What each instruction does, as macros for rv_exec: DO_x is all of instruction x but the step to
 * the next one. A path that is seldom taken is a jump to a label that is there once. */

/* Arithmetic */
#define RV_ALU_I(expr)                                                                             \
    {                                                                                              \
        const uint32_t a = x[op->rs1];                                                             \
        const uint32_t b = (uint32_t)op->imm;                                                      \
        x[op->rd] = (expr);                                                                        \
    }
#define RV_ALU_R(expr)                                                                             \
    {                                                                                              \
        const uint32_t a = x[op->rs1];                                                             \
        const uint32_t b = x[op->rs2];                                                             \
        x[op->rd] = (expr);                                                                        \
    }
#define DO_ADDI   RV_ALU_I(a + b)
#define DO_SLTI   RV_ALU_I((int32_t)a < (int32_t)b)
#define DO_SLTIU  RV_ALU_I(a < b)
#define DO_XORI   RV_ALU_I(a ^ b)
#define DO_ORI    RV_ALU_I(a | b)
#define DO_ANDI   RV_ALU_I(a &b)
#define DO_SLLI   RV_ALU_I(a << b)
#define DO_SRLI   RV_ALU_I(a >> b)
#define DO_SRAI   RV_ALU_I((uint32_t)((int32_t)a >> b))
#define DO_ADD    RV_ALU_R(a + b)
#define DO_SUB    RV_ALU_R(a - b)
#define DO_SLL    RV_ALU_R(a << (b & 31))
#define DO_SLT    RV_ALU_R((int32_t)a < (int32_t)b)
#define DO_SLTU   RV_ALU_R(a < b)
#define DO_XOR    RV_ALU_R(a ^ b)
#define DO_SRL    RV_ALU_R(a >> (b & 31))
#define DO_SRA    RV_ALU_R((uint32_t)((int32_t)a >> (b & 31)))
#define DO_OR     RV_ALU_R(a | b)
#define DO_AND    RV_ALU_R(a &b)
#define DO_MUL    RV_ALU_R(a *b)
#define DO_MULH   RV_ALU_R((uint32_t)((uint64_t)((int64_t)(int32_t)a * (int32_t)b) >> 32))
#define DO_MULHSU RV_ALU_R((uint32_t)((uint64_t)((int64_t)(int32_t)a * (int64_t)(uint64_t)b) >> 32))
#define DO_MULHU  RV_ALU_R((uint32_t)((uint64_t)a * b >> 32))

#define RV_DIV(expr)                                                                               \
    {                                                                                              \
        budget += RV_COST(cycles_saved(x[op->rs2]), 0);                                            \
        RV_ALU_R(expr)                                                                             \
    }
#define DO_DIV  RV_DIV(divide(a, b))
#define DO_DIVU RV_DIV(b ? a / b : UINT32_MAX)
#define DO_REM  RV_DIV(remainder_of(a, b))
#define DO_REMU RV_DIV(b ? a % b : a)

#define DO_LI                                                                                      \
    {                                                                                              \
        x[op->rd] = (uint32_t)op->imm;                                                             \
    }
#define DO_LUI   DO_LI
#define DO_AUIPC DO_LI
#define DO_MV                                                                                      \
    {                                                                                              \
        x[op->rd] = x[op->rs1];                                                                    \
    }
/* Writes to code are seen at once, as on a core without an instruction cache. */
#define DO_FENCE
#define DO_FENCE_I
#define DO_NOP

/* Memory */
#define RV_LOAD(id, size, type, read)                                                              \
    {                                                                                              \
        const uint32_t a = x[op->rs1] + (uint32_t)op->imm;                                         \
        const uint8_t *page = rd[a >> SIM_PAGE_SHIFT];                                             \
        if (unlikely(!page || (a & ((size)-1u))))                                                  \
            goto slow_##id;                                                                        \
        x[op->rd] = (uint32_t)(type)read(page + (a & PAGE_MASK));                                  \
    }
#define RV_STORE(id, size, type, write)                                                            \
    {                                                                                              \
        const uint32_t a = x[op->rs1] + (uint32_t)op->imm;                                         \
        uint8_t *page = wr[a >> SIM_PAGE_SHIFT];                                                   \
        if (unlikely(!page || (a & ((size)-1u))))                                                  \
            goto slow_##id;                                                                        \
        write(page + (a & PAGE_MASK), (type)x[op->rs2]);                                           \
    }
#define RV_SLOW_LOAD(id, size, type)                                                               \
    slow_##id : SLOW;                                                                              \
    if (!rv_load(c, x[op->rs1] + (uint32_t)op->imm, (size)))                                       \
        goto trapped;                                                                              \
    x[op->rd] = (uint32_t)(type)c->loaded;                                                         \
    AFTER_SLOW;
#define RV_SLOW_STORE(id, size)                                                                    \
    slow_##id : SLOW;                                                                              \
    if (!rv_store(c, x[op->rs1] + (uint32_t)op->imm, (size), x[op->rs2]))                          \
        goto trapped;                                                                              \
    AFTER_SLOW;
#define DO_LB  RV_LOAD(LB, 1, int8_t, get_u8)
#define DO_LBU RV_LOAD(LBU, 1, uint8_t, get_u8)
#define DO_LH  RV_LOAD(LH, 2, int16_t, get_le16)
#define DO_LHU RV_LOAD(LHU, 2, uint16_t, get_le16)
#define DO_LW  RV_LOAD(LW, 4, uint32_t, get_le32)
#define DO_SB  RV_STORE(SB, 1, uint8_t, put_u8)
#define DO_SH  RV_STORE(SH, 2, uint16_t, put_le16)
#define DO_SW  RV_STORE(SW, 4, uint32_t, put_le32)

/* Branches and jumps */
#define RV_BRANCH(cond)                                                                            \
    {                                                                                              \
        if (cond) {                                                                                \
            budget -= RV_COST(TAKEN_CYCLES, 0);                                                    \
            FOLLOW(blk->taken, op->aux);                                                           \
        }                                                                                          \
        FOLLOW(blk->next, blk->end);                                                               \
    }
#define RV_EXIT(cond)                                                                              \
    {                                                                                              \
        if (cond) {                                                                                \
            budget += left_from(op + 1) - RV_COST(TAKEN_CYCLES, 0);                                \
            FOLLOW(op->link, op->aux);                                                             \
        }                                                                                          \
    }
#define RV_IS_EQ     (x[op->rs1] == x[op->rs2])
#define RV_IS_LT     ((int32_t)x[op->rs1] < (int32_t)x[op->rs2])
#define RV_IS_LTU    (x[op->rs1] < x[op->rs2])
#define RV_IS_ZERO   (x[op->rs1] == 0)
#define DO_BEQ       RV_BRANCH(RV_IS_EQ)
#define DO_BNE       RV_BRANCH(!RV_IS_EQ)
#define DO_BLT       RV_BRANCH(RV_IS_LT)
#define DO_BGE       RV_BRANCH(!RV_IS_LT)
#define DO_BLTU      RV_BRANCH(RV_IS_LTU)
#define DO_BGEU      RV_BRANCH(!RV_IS_LTU)
#define DO_BEQZ      RV_BRANCH(RV_IS_ZERO)
#define DO_BNEZ      RV_BRANCH(!RV_IS_ZERO)
#define DO_EXIT_BEQ  RV_EXIT(RV_IS_EQ)
#define DO_EXIT_BNE  RV_EXIT(!RV_IS_EQ)
#define DO_EXIT_BLT  RV_EXIT(RV_IS_LT)
#define DO_EXIT_BGE  RV_EXIT(!RV_IS_LT)
#define DO_EXIT_BLTU RV_EXIT(RV_IS_LTU)
#define DO_EXIT_BGEU RV_EXIT(!RV_IS_LTU)
#define DO_EXIT_BEQZ RV_EXIT(RV_IS_ZERO)
#define DO_EXIT_BNEZ RV_EXIT(!RV_IS_ZERO)
#define DO_J         FOLLOW(blk->taken, op->aux);
#define DO_END       FOLLOW(blk->next, blk->end);
#define DO_JAL                                                                                     \
    {                                                                                              \
        x[op->rd] = (uint32_t)op->imm;                                                             \
        FOLLOW(blk->taken, op->aux);                                                               \
    }
#define DO_JALR                                                                                    \
    {                                                                                              \
        const uint32_t to = (x[op->rs1] + (uint32_t)op->imm) & ~1u;                                \
        x[op->rd] = op->aux;                                                                       \
        JUMP(to);                                                                                  \
    }
#define DO_JR JUMP((x[op->rs1] + (uint32_t)op->imm) & ~1u);
/* Nothing but an event can end it: as many rounds as begin before the budget is used up. */
#define DO_J_SELF                                                                                  \
    {                                                                                              \
        if (blk->ops == op && budget >= RV_COST(1, 0))                                             \
            budget -= rounds_of(budget, blk->cost) * blk->cost;                                    \
        FOLLOW(blk->taken, op->aux);                                                               \
    }

/* The rest leaves the fast path, and stands in rv_exec once. */
#define DO_CSRRW       goto slow_csr;
#define DO_CSRRS       goto slow_csr;
#define DO_CSRRC       goto slow_csr;
#define DO_CSRRWI      goto slow_csr;
#define DO_CSRRSI      goto slow_csr;
#define DO_CSRRCI      goto slow_csr;
#define DO_LR_W        goto slow_atomic;
#define DO_SC_W        goto slow_atomic;
#define DO_AMOSWAP_W   goto slow_atomic;
#define DO_AMOADD_W    goto slow_atomic;
#define DO_AMOXOR_W    goto slow_atomic;
#define DO_AMOAND_W    goto slow_atomic;
#define DO_AMOOR_W     goto slow_atomic;
#define DO_AMOMIN_W    goto slow_atomic;
#define DO_AMOMAX_W    goto slow_atomic;
#define DO_AMOMINU_W   goto slow_atomic;
#define DO_AMOMAXU_W   goto slow_atomic;
#define DO_ECALL       goto slow_system;
#define DO_EBREAK      goto slow_system;
#define DO_MRET        goto slow_system;
#define DO_WFI         goto slow_system;
#define DO_ILLEGAL     goto slow_system;
#define DO_FETCH_FAULT goto slow_system;
#define DO_TRIGGER     goto slow_system;
#define DO_STALE       goto stale;
